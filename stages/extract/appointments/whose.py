"""The body of a post that its own words do not name is the one that the article means there.

"Its chief executive" belongs to the body of the sentence or of the one before; "the college's
principal", "principal X" and "the principal" to the college named last, "the general secretary" to
the union named last; "vice chair" beside a post whose body is told to that body. Where nothing
fits, the body stays unknown.
"""

import re
from collections.abc import Sequence

from stages.extract.appointments.roles import HEADS
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.names import Name, is_organisation
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.words import word_set

_SCHOOLS = ("school", "academy")
_COLLEGES = ("college", "sixth", *_SCHOOLS)
_BY_ROLE: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:vice[ -])?principal\b|\bgovernors?\b|\bclerk\b"), _COLLEGES),
    (re.compile(r"\bhead ?teacher\b"), _SCHOOLS),
    (re.compile(r"\b(?:pro-)?vice[ -]chancellor\b"), ("university",)),
    (re.compile(r"\bgeneral secretary\b|\bunion (?:official|leader|rep|president)\b"), ("union",)),
)
"""What kind of body has such a post; its name has one of the words, or is known to be of that kind."""
_OWNER = re.compile(
    r"\b(?:(?P<own>[Ii]ts|[Tt]heir|whose)|(?:[Tt]he|[Tt]his) (?:[a-z]+ )?(?P<noun>body|college|university|"
    r"school|academy|trust|union|council|charity|company|firm|provider|association|institute|committee|"
    r"authority|agency|commission|board|group|foundation|federation|partnership|network|forum|fund|"
    r"institution|think tank|regulator|watchdog|centre|society|alliance)[’']s) "
    r"(?:(?:new|current|then|former|first|next) )?$"
)
_OF = re.compile(
    r" (?:of|at|for) (?:the|this) (?:[a-z\d][\w-]* ){0,3}?(?P<noun>college|university|school|academy|trust|"
    r"union|council|charity|company|firm|provider|association|institute|committee|authority|agency|"
    r"commission|service)\b(?![’']| [A-Z])"
)
OWNED_GROUPS = ("board", "governing body", "corporation")
_ANY = word_set("organisation body company firm provider association charity agency watchdog regulator")
_WATCHDOGS = word_set("regulator watchdog")
_TRADES = word_set("company firm provider charity")
_OF_STATE = word_set("publisher regulator inspectorate department agency committee")
"""Kinds of bodies that nobody calls the provider or the company."""
_DEFINITE = re.compile(
    r"\b[Tt]he (?:[a-z]+ )?(?P<noun>provider|firm|company|college|charity|university|school|trust)\b(?![’'])"
)
_ASIDE = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, HEADS))})(?: (?:for|of) [a-z]+(?: (?:and|&) [a-z]+)?)? (?:at|of|from|"
    r"for) (?:the )?$",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|such as|compris(?:e|es|ed|ing)|made up of|consists? of|alongside|unlike"
    r"|merg(?:e|es|ed|ing) with) (?:the )?(?:[A-Z][\w’'-]*,? (?:(?:and|of|the) )*){0,8}$"
)
_LISTED = re.compile(
    r"\b(?:from|with) (?:the |The )?(?:[A-Z][\w’'-]*(?: (?:of|and|the) )?,? ?(?:and |the )*){2,12}$"
)
"""Before a name that is one of several told of another."""
_AMONG_OTHERS = re.compile(r",? (?:among|and) others\b")
_OTHER_KINDS = word_set(
    "union council association agency department commission committee fund federation society network"
)
"""Last words of names that make a body none of the kind that an earlier word tells: College Union."""
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s+(?=[A-Z“‘])|\n+")
_NEXT_TO = re.compile(r"(?: \([^)]*\)|\))?, ")
_LINE_END = re.compile(r"(?:,? [A-Z]?[\w ]{0,20}\d{4})?(?:\n|$)")
_LONGEST_WORDS = 40  # code points before a role in which its owner stands
_FARTHEST = 2500  # code points between a post and the body that it goes without saying


def whose(text: str, start: int, end: int, role: str) -> str | None:
    """The body of the post whose words are `text[start:end]`."""
    before = _OWNER.search(text, max(0, start - _LONGEST_WORDS), start)
    after = _OF.match(text, end)
    is_former = role.startswith("former ") and before is None and after is None
    by_role = (
        None if is_former else next((nouns for pattern, nouns in _BY_ROLE if pattern.search(role)), None)
    )
    if before is not None and before["own"] and by_role is None:
        return owner_meant(text, before.start())
    noun = (before and before["noun"]) or (after and after["noun"])
    if noun in _WATCHDOGS and (known := _last(text, start, ("regulator", "inspectorate"))) is not None:
        return known
    if noun is not None:
        return _last(text, start, (noun,), is_any=noun in _ANY)
    if by_role is not None:
        return _last(text, start, by_role)
    return None


def named_by(text: str, common: str, start: int) -> str | None:
    """The body in full whose last word `common` is: the Education Committee of "Committee chairman"."""
    return _last(text, start, (common.lower(),), is_any=common in _ANY)


def group_owner(text: str, words: str, at: int) -> str | None:
    """The group called "the board", "a new governing body", in full, or whose it is; else its own words."""
    bare = next((noun for noun in OWNED_GROUPS if words.lower() == noun or words.endswith(f" {noun}")), None)
    if bare is None or (" " in words and not words.islower()):
        return words
    return named_by(text, bare, at) or owner_meant(text, at) or words


def longer_name(text: str, name: str) -> str:
    """The whole name in `text` of the body that goes by its first words: "Lakes" is Lakes College."""
    if is_organisation(name.split()) or name in body_kinds():
        return name
    longer = {n.text for n in names_of(text) if n.kind == "organisation" and n.text.startswith(f"{name} ")}
    return longer.pop() if len(longer) == 1 else name


def _last(
    text: str, at: int, nouns: Sequence[str], *, is_any: bool = False, kind: str = "organisation"
) -> str | None:
    """The organisation named last before `at` that one of the nouns fits.

    One that only says where somebody else works ("director at X"), or that is one of several
    of another ("merged to include X"), is passed over if there is another.
    """
    aside: str | None = None
    for name in reversed(names_of(text)):
        if name.end > at or name.kind != kind or not (is_any or _fits(name, nouns)):
            continue
        if is_any and _TRADES.issuperset(nouns) and body_kinds().get(name.text) in _OF_STATE:
            continue
        if at - name.start > _FARTHEST:
            break
        is_aside = _ASIDE.search(text, max(0, name.start - 40), name.start) or _AMONG_OTHERS.match(
            text, name.end
        )
        before = max(0, name.start - 120)
        is_listed = _AMONG.search(text, before, name.start) or (
            text.endswith((", ", " and "), 0, name.start) and _LISTED.search(text, before, name.start)
        )
        if not is_aside and not is_listed:
            return _in_small_letters(text, name.text)
        aside = aside or name.text
    other = _last(text, at, nouns, kind="other") if kind == "organisation" and not is_any else None
    return other or aside


def _in_small_letters(text: str, name: str) -> str:
    """The name as the text writes it elsewhere, if its first word is in capitals as a page opens."""
    if not name.split(maxsplit=1)[0].isupper():
        return name
    lower = name.lower()
    return next((n.text for n in names_of(text) if n.text != name and n.text.lower() == lower), name)


def _fits(name: Name, nouns: Sequence[str]) -> bool:
    words = name.text.lower().split()
    if (len(words) == 1 and name.text.lower() in nouns) or words[-1] in _OTHER_KINDS.difference(nouns):
        return False
    return body_kinds().get(name.text) in nouns or any(noun in words for noun in nouns)


def owner_meant(text: str, at: int) -> str | None:
    """Whom "its" means: the body right before it, else the one that its sentence or the last one is about."""
    stops = [0, *(m.end() for m in _SENTENCE_END.finditer(text, max(0, at - _FARTHEST), at))][-2:]
    bodies = [
        n
        for n in names_of(text)
        if stops[0] <= n.start < at
        and (n.kind == "organisation" or " & " in n.text)
        and body_kinds().get(n.text) != "publisher"
        and not is_line(text, n)
    ]
    if bodies and _NEXT_TO.fullmatch(text, bodies[-1].end, at):
        return bodies[-1].text
    for start, end in ((stops[-1], at), (stops[0], stops[-1])):
        named = [n.text for n in bodies if start <= n.start < end and _is_subject(text, n, start)]
        if named:
            return _judged(text, start, at, named[0]) or named[0]
    own = [n.text for n in bodies if n.start >= stops[-1]] or [n.text for n in bodies]
    return own[-1] if len(set(own)) == 1 else None


def _judged(text: str, start: int, at: int, subject: str) -> str | None:
    """Who is meant behind an inspector's or a department's sentence: "It failed *the firm*. Its chief"."""
    told = _DEFINITE.search(text, start, at) if body_kinds().get(subject) in _OF_STATE else None
    return _last(text, start, (told["noun"],), is_any=told["noun"] in _ANY) if told else None


def is_line(text: str, name: Name) -> bool:
    """Whether the name has its line to itself, as who published a page."""
    return text[name.start - 1 : name.start] in {"", "\n"} and _LINE_END.match(text, name.end) is not None


def _is_subject(text: str, name: Name, start: int) -> bool:
    """Whether the sentence from `start` on may be about the body: it opens a clause and owns nothing."""
    before = text[start : name.start].removesuffix("the ").removesuffix("The ")
    return (not before.strip() or before.endswith((", ", "At ", "For "))) and not text.startswith(
        ("’s", "'s"), name.end
    )
