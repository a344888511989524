"""People as later words of an article call them: by their post alone, by a surname like a common word.

"The general secretary went on" means whoever the article gives that post; "the minister" the one minister it
names; Browning, whom a list of names takes for a verb, the Ann Browning named before. Left alone: the post in
another body ("the general secretary of the …"), and posts that two people hold.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

_HEADS = frozenset({"commissioner", "minister", "secretary", "regulator", "ombudsman", "inspector", "mayor"})
"""What an office is called for short."""
_OPENS = ("the ", "’s ", "'s ")
_ELSEWHERE = re.compile(
    r"[\w-]| (?:of|at|for|in) (?:the )?[A-Z]|[’']s? (?:team|office|report|letter|speech)\b"
)
"""Behind a post that is not meant by itself."""
_LIKE_VERBS = ("ing", "ly")


def by_post(text: str, roles: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where the words stand for one of `roles`, in full or for short: span and role."""
    called: defaultdict[str, set[str]] = defaultdict(set)
    for role in {role.lower().removeprefix("former ") for role in roles}:
        called[role].add(role)
        if (head := role.rpartition(" ")[2]) in _HEADS:
            called[head].add(role)
    lower = text.lower() if called else ""
    for words, meant in called.items():
        at = lower.find(words) if len(meant) == 1 else -1
        while at >= 0:
            end = at + len(words)
            if lower.endswith(_OPENS, 0, at) and not _ELSEWHERE.match(text, end):
                start = at - len("the ") if lower.endswith("the ", 0, at) else at
                yield start, end, next(iter(meant))
            at = lower.find(words, end)


def by_surname(text: str, surnames: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Where a surname stands alone that looks like a common word: span and full name."""
    for surname, person in surnames.items():
        if surname.endswith(_LIKE_VERBS):
            for match in re.finditer(rf"(?<![\w’'-]){re.escape(surname)}(?![\w-])", text):
                yield match.start(), match.end(), person
