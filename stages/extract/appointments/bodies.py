"""The body of a post is the organisation right before the role, or after of, at or for."""

import re
from bisect import bisect_left
from functools import cache

from stages.extract.appointments.fields import is_field
from stages.extract.appointments.people import is_person
from stages.extract.appointments.roles import FIELDS
from stages.extract.entities.gazetteer import body_names, plain
from stages.extract.phrases.kept import names_by_edge, names_of
from stages.extract.phrases.name_words import NOT_ORGANISATIONS, TIME_WORDS
from stages.extract.phrases.names import Name, is_organisation
from stages.extract.phrases.reference import body_kinds

_KIND = (
    r"(?:[a-z’'-]+ ){0,2}(?:provider|charity|firm|company|union|think tank|broadcaster|network|group|giant|"
    r"consultancy|publisher|exams? board|(?:awarding|membership|professional) body|organisation|regulator|"
    r"watchdog|retailer)"
)
"""What a body is called by before its name: at training provider X."""
_AFTER = re.compile(
    r"(?:,? (?:of|at|for|with|on|in) |, (?:of |at )?| [–—-] (?=[A-Z])| \()(?:both )?(?P<the>the |The |its "
    r")?(?:(?:new|then|former|soon-to-be) (?=[A-Z]))?(?:[A-Z][\w-]*-based )?(?:(?:predecessor|"
    rf"successor|forerunner)(?: [a-z]+)?, (?:the )?)?(?:{_KIND} (?=[A-Z]))?(?P<common>(?:"
    r"[a-z][\w’'-]* ){0,4}(?:(?:sub-)?committee|board|panel|group|council|commission|taskforce|forum|network|"
    r"federation|association|consortium|partnership|inquiry|review|corporation|trust|company))?"
)
_CALLED = re.compile(
    r",? (?:of|at|for|from) the (?:[a-z-]+ )?(?:charity|firm|company|union|think tank|consultancy|provider) "
    r"(?P<name>[A-Z][\w&’-]*(?:(?: (?:in|of|for|the|and|&|to))* [A-Z][\w&’-]*)*)"
)
"""A body that nothing but the noun before it tells for one: "the charity Steps in the Dark"."""
_POSSESSIVES = ("’s ", "'s ", "’ ", "' ", " ")
_IN_CHARGE = re.compile(
    r"\b(?:(?:role|post|position|job|helm) (?:at|of|with)|charge of|leaves?|led) (?:[Tt]he )?(?=[A-Z])"
)
_FIELDS = FIELDS | {"and", "&"}
_INTO = frozenset({" ", " to ", " the ", " to the "})
"""Before a name that no list knows: "joins Ecctis as", "moves to Ecctis as"."""
_OWNER = re.compile(r"^[a-z]+[’']s (?=\S)")
_ACRONYM = re.compile(r" \([A-Z][\w&]{1,9}\)(?:[’']s)? $")
_OWNED = re.compile(
    r"\b(?P<body>[A-Z][\w-]+[’']s (?:College|School|Academy|University|Hospital))(?:[’']s?)? $"
)
_HEAD_NEXT = re.compile(r"[’']s (?:College|School|Academy|University|Hospital)\b")
_OF_THE = re.compile(r" (?:of|at|for) (?:the )?(?=\d|[A-Z]\w+s[’'])")
_LONGEST_NAME = 80
_PROFESSOR = re.compile(r"\b(?:[Pp]rofessor|[Ll]ecturer|[Rr]eader) (?:of|in) (?:the )?$")
_SCHOLARS = re.compile(r"(?:[A-Z][\w’'-]* (?:of |and )?){0,4}(?:University|College|Institute|Polytechnic)\b")
_GROUP_OF = re.compile(r"[’']s? (?:[a-z]+ ){1,3}(?:group|committee|panel|forum|network|taskforce)\b")
"""A body's group: chair of the Fell Society's finance group."""
_KINDS = frozenset({"organisation", "other"})


@cache
def _numbered() -> tuple[str, ...]:
    """Known bodies whose names a number opens or that belong to many: no run of capitals is the name."""
    names = (name for name in body_names() if name[0].isdecimal() or "s' " in name)
    return tuple(sorted(names, key=len, reverse=True))


class Bodies:
    """The names of one article, found by where they stand beside a role."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starting, self._ending = names_by_edge(text)
        self._names = names_of(text)
        self._starts = [name.start for name in self._names]
        self._after: dict[int, tuple[int, int] | None] = {}

    def before(self, start: int) -> tuple[int, int] | None:
        """Span of the organisation right before a role that starts at `start`, bare or with 's."""
        ending = next((e for e in _POSSESSIVES if self._text.endswith(e, 0, start)), None)
        name = self._ending.get(start - len(ending)) if ending is not None else None
        if (owned := _OWNED.search(self._text, max(0, start - 40), start)) is not None:
            return owned.span("body")
        if name is None and (bracket := _ACRONYM.search(self._text, max(0, start - 14), start)) is not None:
            name = self._ending.get(bracket.start())  # "Association of Colleges (AoC) chief executive"
        if name is None:
            return self._in_name(start)
        if name.kind not in _KINDS and not any(
            n.kind == "organisation" and n.text.startswith(f"{name.text} ") for n in self._names
        ):
            return (
                None  # a person, unless a body's name starts so: "Arthur Reed chair X" of Arthur Reed College
            )
        words = name.text.split()
        if _FIELDS.issuperset(words):
            return None  # what the post is for: "Education spokesperson"
        last = len(words) - 1
        while last and words[last] in NOT_ORGANISATIONS - {"UK"}:  # FE, in "DfE FE student support champion"
            last -= 1
        first = name.start
        while words[0] in TIME_WORDS and last:
            first += len(words.pop(0)) + 1
            last -= 1
        return first, first + len(" ".join(words[: last + 1]))

    def _in_name(self, start: int) -> tuple[int, int] | None:
        """Span of a known body that a role in capitals has been read together with: "Ofqual Chair"."""
        around = self._over(start)
        if around is None:
            return None
        first = around.start
        words = self._text[first:start].rstrip()
        known = (
            words in body_kinds()
            or words.split(" ")[0] in body_kinds()
            or (words != "" and is_organisation(words.split()))
        )
        return (first, first + len(words)) if known else None

    def is_in_person(self, start: int, end: int) -> bool:
        """Whether the words there end a person's name."""
        name = self._ending.get(end)
        return name is not None and name.kind == "person" and name.start < start

    def ending(self, end: int) -> tuple[int, int] | None:
        """Span of the organisation that ends there."""
        name = self._ending.get(end)
        return (name.start, name.end) if name is not None and name.kind in _KINDS else None

    def starting(self, start: int) -> tuple[int, int] | None:
        """Span of the organisation that starts there."""
        name = self._starting.get(start)
        return (name.start, name.end) if name is not None and name.kind == "organisation" else None

    def after(self, end: int) -> tuple[int, int] | None:
        """Span of the organisation after a role that ends at `end`: of, at or for it."""
        if end not in self._after:
            known, called = self._numbered(end) or self._read_after(end), _CALLED.match(self._text, end)
            is_named = known is not None and (
                self.starting(known[0]) is not None or " " in self._text[slice(*known)]
            )
            self._after[end] = called.span("name") if called and not is_named else known
        return self._after[end]

    def _numbered(self, end: int) -> tuple[int, int] | None:
        """Span of a known body that a number opens after a role."""
        of = _OF_THE.match(self._text, end)
        words = plain(self._text[of.end() : of.end() + _LONGEST_NAME]) if of else ""
        name = next((n for n in _numbered() if words.startswith(n)), None)
        return (of.end(), of.end() + len(name)) if of and name else None

    def _is_subject(self, end: int, at: int) -> bool:
        """Whether what stands at `at` is what a professor is of."""
        is_of = _PROFESSOR.search(self._text, max(0, end - 12), at)
        return is_of is not None and _SCHOLARS.match(self._text, at) is None

    def _read_after(self, end: int) -> tuple[int, int] | None:
        match = _AFTER.match(self._text, end)
        if match is None or self._is_subject(end, match.end()):
            return None
        if match["common"] and match["the"]:
            owner = _OWNER.match(match["common"])
            return match.start("common") + (owner.end() if owner else 0), match.end("common")
        at = match.end()
        at_the = at + len("The ") if self._text.startswith("The ", at) else at
        name = self._starting.get(at) or self._starting.get(at_the)
        if name is not None and name.kind == "other" and _FIELDS.issuperset(name.text.split()):
            return None  # what the post is about
        if name is None and (around := self._over(at)) is not None and around.kind == "organisation":
            return at, around.end  # a role in capitals has been read into it ("CEO of X")
        is_apart = match[0].startswith((",", " with ", " –", " —", " -", " ("))
        if name is None or (is_apart and name.kind != "organisation"):
            return None
        # "Vice Principal, Finance & Services", "Director for Teaching and Learning"
        is_its_field = match[0].startswith((",", " for ")) and is_field(name.text)
        return self._whole(name) if not is_its_field else None

    def _whole(self, name: Name) -> tuple[int, int] | None:
        """Span of a body with what its possessive owns: Preston's College, Burnley's Lakes School."""
        text = self._text
        if text.startswith("’ ", name.end) and (last := self._starting.get(name.end + len("’ "))) is not None:
            return (name.start, last.end) if last.kind == "organisation" or " " not in last.text else None
        if text.startswith(("’s ", "'s "), name.end):
            owned = self._starting.get(name.end + len("’s "))
            if owned is not None and owned.kind == "organisation" and not owned.text.startswith("Board"):
                return (owned.start if " " in owned.text else name.start), owned.end
            if (head := _HEAD_NEXT.match(text, name.end)) is not None:
                return name.start, head.end()
        group = _GROUP_OF.match(text, name.end)
        return (name.start, group.end() if group else name.end) if name.kind in _KINDS else None

    def between(self, start: int, end: int) -> tuple[int, int] | None:
        """Span of the first organisation there: of "joins Lakes College as principal"."""
        inside = self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        named = [n for n in inside if n.end <= end]
        body = next((n for n in named if n.kind == "organisation"), None)
        if body is None and named and named[0].kind == "other" and not is_person(named[0].text):
            body = named[0] if self._text[start : named[0].start] in _INTO else None
        return (body.start, body.end) if body is not None else None

    def led(self, start: int, end: int) -> tuple[int, int] | None:
        """Span of the organisation there that somebody is told to lead: "left her role at X"."""
        place = _IN_CHARGE.search(self._text, start, end)
        return self.starting(place.end()) if place is not None else None

    def _over(self, at: int) -> Name | None:
        """The name that runs over `at`."""
        before = bisect_left(self._starts, at) - 1
        around = self._names[before] if before >= 0 else None
        return around if around is not None and at < around.end else None
