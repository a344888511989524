"""Speech marks hold direct speech, or the name of a thing, a label, a doubtful word: only speech counts.

Speech is a whole utterance, or four words and more in a sentence, or two and three where the
sentence says that somebody says them; a single word only right after a verb such as called or is.
Left alone: names in capitals ("Big Listen"), headings, grades, labels of a list.
"""

import re
from collections import Counter
from collections.abc import Iterable

_LABELS = frozenset(
    (
        "outstanding",
        "good",
        "inadequate",
        "satisfactory",
        "strong",
        "requires improvement",
        "requiring improvement",
        "insufficient progress",
        "reasonable progress",
        "significant progress",
    )
)
_TITLE = re.compile(
    r"(?:[A-Z][\w’'-]*|of|and|for|the|in|to|a|&|\d+)(?:\s(?:[A-Z][\w’'-]*|of|and|for|the|in|to|a|&|\d+))*"
)
_SAID_TO_BE = re.compile(
    r"\b(?:called|calls|calling|described|describes|describing|branded|labelled|dubbed)\b[^.]{0,140}$"
    r"|\b(?:said|says|saying|believes|believed|added|warned|insists"
    r"|insisted)\b[^.]{0,60}\b(?:is|are|was|were|be|been)\s$"
)
_ARTICLE = re.compile(r"\b[Aa]n? $")
_VERB_NEXT = re.compile(r" (?:will|would|is|was|has|that|which|to|for)\b")
_NAMED = re.compile(
    r"\b(?:so-called|known as|called the|term|phrase|word|titled|entitled|a service called)\s$"
)


def terms(text: str, fragments: Iterable[str]) -> frozenset[str]:
    """Short words in speech marks that are the name of a thing: quoted twice, or used without marks."""
    counts = Counter(fragment.lower() for fragment in fragments if len(fragment.split()) <= 3)
    lower = text.lower()
    return frozenset(
        fragment
        for fragment, quoted in counts.items()
        if quoted > 1 or lower.count(fragment.rstrip("s")) > quoted
    )


def is_speech(words: str, before: str, after: str, *, is_told: bool, opens_sentence: bool) -> bool:
    """Whether the words in the marks are direct speech, from the sentence around them."""
    plain = words.strip(" ,.;:!?…*")
    count = len(plain.split())
    if (
        not plain
        or plain.lower() in _LABELS
        or (_TITLE.fullmatch(plain) and count < 7)
        or _NAMED.search(before)
    ):
        return False
    if words.rstrip()[-1:] in {".", "!", "?", ","} and count >= 3 and (is_told or opens_sentence):
        return True
    if not before.strip() and not after.strip(" .") and not is_told and count < 8:
        return False  # a heading in speech marks
    if count >= 4:
        return is_told or count >= 5
    if count >= 2:
        return is_told and not (_ARTICLE.search(before) and _VERB_NEXT.match(after))
    return is_told and _SAID_TO_BE.search(before) is not None
