"""Lists and tables of judgements: a line each, with the provider or the aspect that it grades.

"Quality of education: Good" or "Quality of education | Good" under a heading or title that names the
provider; "X College: good" and "X College | 12 May | 2 | 3" where each line names its own. Left alone:
such lines where nothing names a provider, and columns that a header calls previous.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.inspection_judgements.authorities import sole_inspectorate
from stages.extract.inspection_judgements.forms import CUE
from stages.extract.inspection_judgements.graded import canonical
from stages.extract.inspection_judgements.grades import GRADES, MARK, NUMBERED, UNSURE
from stages.extract.inspection_judgements.groups import GRADE_LINE, grade_lines
from stages.extract.inspection_judgements.providers import known_in
from stages.extract.inspection_judgements.verdicts import Verdict
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.names import Name
from stages.extract.phrases.word_cues import places

_TITLE = re.compile(
    r"\b(?:[Ii]nspection|[Rr]eport|[Mm]onitoring visit)(?: report)?(?:: "
    r"| of | on | to | at )(?:the )?(?=[A-Z])"
)
_LINE = re.compile(
    rf"^[ \t|•*-]*(?P<aspect>[A-Z][\w ,’'&()/-]{{3,75}}?)\s*(?:\||:|\t|–|—|[ \t]-)\s*{MARK}?"
    rf"(?P<grade>{GRADES}){MARK}?"
    rf"(?:\s*(?:[-–(:]\s*)?\(?(?:(?:contributory )?grade )?[1-4]\)?)?\s*(?:[|.;,].*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_TOLD_TWICE = re.compile(rf"\s+(?:{GRADES})$", re.IGNORECASE)
"""A grade in words before its number: "Capacity to improve   Good: Grade 2"."""
_BRACKET = re.compile(
    rf"^[ \t•*-]+(?P<name>[A-Z][^\n(]{{3,80}}?)\s\({MARK}?(?P<grade>{GRADES}){MARK}?\)",
    re.MULTILINE | re.IGNORECASE,
)
_OVERALL_LINE = re.compile(
    r"(?:(?:full|short|latest|last|new) )?(?:overall effectiveness|(?:ofsted|inspection|overall) (?:grade"
    r"|rating|judge?ment|outcome|result|verdict)) ?$",
    re.IGNORECASE,
)
_SPACED = re.compile(
    r"^[ \t]*(?P<aspect>(?:The )?(?:Overall effectiveness|Quality of (?:education|teaching)|Effectiveness of"
    r"|Behaviours?|Personal|Leadership|Adult learning|Apprenticeships|Education programmes|Provision for"
    r"|Outcomes|16 to 19|Early years|Sixth form"
    rf"|Achievement of|Safeguarding)[\w ,’'&-]{{0,60}}?)[ \t]+(?P<grade>{GRADES})(?:[ \t]+[1-4])?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SPACED_OPENS = re.compile(r"[ \t]*(?:[TOQEBPLAS]|16)")
_MARKS = frozenset("|:(–—-\t•*")
_PREVIOUS = cues(
    "revious inspection|revious grade|revious rating|revious report|revious judg|revious Ofsted|Last "
)
_PARTED = ("|", ":", "(", "-", "–", "—", "\t")
_WIDTH = 120  # code points of a line in which what parts it stands
_LAYOUT = cues("effectiveness|verall|: |(|–|- ")
_ASPECT = re.compile(
    r"^(?:overall|quality|behaviour|personal|leadership|effectiveness|adult|apprenticeships?"
    r"|education programmes|provision|safeguarding|early years|sixth|outcomes|16|teaching|achievement"
    r"|inclusion|curriculum|attendance|high needs|learners|previous|ofsted |(?:full |short "
    r"|latest )?inspection |this inspection|last inspection|standards|well-?being|care,|learning"
    r"|participation|capacity|equality|how |the )",
    re.IGNORECASE,
)
_OVERALL = re.compile(
    r"\bOverall,? the (?:college|school|provider|nursery|academy|centre|trust) (?:is|was) "
    rf"(?P<grade>{GRADES})(?=[.,;])"
)
"""The letter's verdict on its provider as a whole; "overall the college is good at …" is praise."""
_PREVIOUS_INLINE = re.compile(
    rf"(?:^|(?<=[.;] ))(?:Previous|Last)(?: Ofsted)? (?:inspection|grade|rating|report|judge?ment)s?(?:"
    rf" grade| rating)?:\s{MARK}?(?P<grade>{GRADES}){MARK}?(?=[.;,|\s]|$)",
    re.MULTILINE | re.IGNORECASE,
)
_JOINT = re.compile(r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)? and")
"""The first half of a name that is read as two: "*Tyne and* Wear Training Ltd"."""
_CELL_GRADE = re.compile(rf"{MARK}?(?P<grade>{GRADES}|[1-4]){MARK}?(?:\s\([1-4]\))?", re.IGNORECASE)
_HEADER = re.compile(r"grade|overall|judge?ment|rating|result|outcome", re.IGNORECASE)
_BEFORE_HEADER = re.compile(r"previous|last|prior|before", re.IGNORECASE)


def listed(text: str, names: Sequence[Name]) -> Iterator[Verdict]:
    """Every line of a list or table of judgements, and a letter's verdict on its provider."""
    if not places(CUE, text) and "|" not in text:
        return
    if "|" not in text and not has_any(text, _LAYOUT):
        return
    lines = _lines_of(text)
    if not ("|" in text or any(lines) or "Overall" in text or has_any(text, _PREVIOUS)):
        return
    known = known_in(text)
    authority = sole_inspectorate(text, names)
    yield from _tables(text, known, authority)
    yield from _from_lines(text, known, authority, lines)
    overall = _OVERALL.finditer(text) if "Overall" in text else ()
    previous = _PREVIOUS_INLINE.finditer(text) if has_any(text, _PREVIOUS) else ()
    for found in (*overall, *previous):
        rule = "letter_overall" if found.re is _OVERALL else "previous"
        provider = (
            _title_of(text, known) if rule == "letter_overall" else _heading(text, known, found.start())
        )
        if provider is not None:
            aspect = None if rule == "letter_overall" else "previous inspection"
            yield _verdict(
                found.span(), found.start("grade"), provider, found["grade"], aspect, authority, rule
            )


def _verdict(
    span: tuple[int, int],
    at: int,
    provider: str,
    grade: str,
    aspect: str | None,
    authority: str | None,
    rule: str,
) -> Verdict:
    return Verdict(*span, at, provider, canonical(grade), aspect, authority, f"{rule}/2")


def _listed(line: re.Match[str], first: str, name: str, authority: str | None) -> Verdict:
    """The verdict of a line of a list that names the provider itself, beginning with the group `first`."""
    span = (line.start(first), line.end())
    return _verdict(span, line.start("grade"), name, line["grade"], None, authority, "named_list")


class _Lines(NamedTuple):
    """Lines that look like a list's: with a mark between, a bracket, spaces, or a grade first."""

    marked: Sequence[re.Match[str]]
    bracketed: Sequence[re.Match[str]]
    spaced: Sequence[re.Match[str]]
    graded: Sequence[re.Match[str]]


def _lines_of(text: str) -> _Lines:
    spans = _line_spans(text)
    parted = [s for s in spans if has_any(text[s[0] : s[0] + _WIDTH], _PARTED)]
    return _Lines(
        _matches(_LINE, text, parted),
        _matches(_BRACKET, text, parted),
        _matches(_SPACED, text, spans),
        _matches(GRADE_LINE, text, parted),
    )


def _line_spans(text: str) -> list[tuple[int, int]]:
    """The lines that hold a word of grading or stand before one, to the end of the line of the word."""
    found: set[tuple[int, int]] = set()
    for at in places(CUE, text):
        start = text.rfind("\n", 0, at) + 1
        before = text[start:at].rstrip(" ‘’“”'\"")
        if before and before[-1] not in _MARKS and not _SPACED_OPENS.match(text, start):
            continue
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        found.add((start, end))
        while start and text[start - 1].isspace():
            start -= 1
        if start:
            found.add((text.rfind("\n", 0, start) + 1, end))
    return sorted(found)


def _matches(pattern: re.Pattern[str], text: str, spans: Sequence[tuple[int, int]]) -> list[re.Match[str]]:
    """The matches that start at one of the lines, none inside another."""
    found: list[re.Match[str]] = []
    for start, end in spans:
        is_after = not found or start >= found[-1].end()
        if is_after and (match := pattern.match(text, start, end)) is not None:
            found.append(match)
    return found


def _from_lines(text: str, known: Sequence[Name], authority: str | None, told: _Lines) -> Iterator[Verdict]:
    lines = [
        m
        for m in told.marked
        if m["grade"].lower() not in UNSURE - {"excellent", "adequate", "met", "not met"}
    ]
    named = [
        (m, name)
        for m in lines
        if (name := _whole(text, known, m.start("aspect"), m.end("aspect"))) is not None
    ]
    if len(named) > 1 or (named and authority is not None):
        for line, name in named:
            yield _listed(line, "aspect", name, authority)
    for line, bodies in grade_lines(told.graded, text, known):
        for body in bodies:
            span = (line.start("grade"), line.end())
            yield _verdict(span, line.start("grade"), body, line["grade"], None, authority, "grade_line")
    for line in told.bracketed:
        name = _whole(text, known, line.start("name"), line.end("name"))
        if name is not None:
            yield _listed(line, "name", name, authority)
    aspects = [m for m in lines if _ASPECT.match(m["aspect"]) and not _PREVIOUS_INLINE.match(text, m.start())]
    aspects += [m for m in told.spaced if not any(m.start() == line.start() for line in aspects)]
    if len(aspects) < 2 and not any(_OVERALL_LINE.match(line["aspect"]) for line in aspects):
        return
    named_bodies = {n.text for n in known if n.kind == "organisation"}
    only = named_bodies.pop() if len(named_bodies) == 1 else None
    for line in aspects:
        heading = _heading(text, known, line.start())
        is_body = any(n.text == heading and n.kind == "organisation" for n in known)
        provider = heading if is_body else _title_of(text, known) or heading or only
        if provider is not None:
            yield _verdict(
                (line.start("aspect"), line.end("grade")), line.start("grade"), provider, line["grade"],
                _TOLD_TWICE.sub("", line["aspect"]).strip(), authority, "letter_list",
            )  # fmt: skip


def _whole(text: str, known: Sequence[Name], start: int, end: int) -> str | None:
    """The provider whose name the words at `[start, end)` are, a bracket or place aside."""
    for name in known:
        if name.start == start or text[start : name.start] in {"The ", "the "}:
            rest = text[name.end : end].strip()
            if not rest or re.fullmatch(r"\([^)]*\)|, [A-Z][\w ,]{2,30}", rest):
                return name.text
    return None


def _heading(text: str, known: Sequence[Name], before: int) -> str | None:
    """The provider named by the nearest line above that starts with its name and is no sentence."""
    for name in reversed([n for n in known if n.end <= before]):
        opens = text.rfind("\n", 0, name.start) + 1
        closes = text.find("\n", name.end)
        line = text[opens : closes if closes >= 0 else len(text)]
        lead = text[opens : name.start].strip(" •-*0123456789.#")
        rest = text[name.end : closes].strip() if closes >= 0 else ""
        is_name = (name.kind == "organisation" or " " in name.text) and (not rest or rest[0] in ",(–|")
        is_joint = _JOINT.fullmatch(lead) is not None
        if (
            closes >= 0
            and is_name
            and (lead in {"", "The"} or is_joint)
            and not re.search(r"[.!?]$|\b(?:is|was|has|were)\b", line.strip())
        ):
            return f"{lead} {name.text}" if is_joint else name.text
    return None


def _title_of(text: str, known: Sequence[Name]) -> str | None:
    title = _TITLE.search(text)
    if title is None:
        return None
    return next((n.text for n in known if n.start == title.end()), None)


def _tables(text: str, known: Sequence[Name], authority: str | None) -> Iterator[Verdict]:
    """A row of a table names a provider in its first cell and grades it in the column headed grade."""
    column: int | None = None
    at = 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        if "|" not in line:
            column = column if not line.strip() else None
            continue
        cells = [c.strip() for c in line.strip().strip("|").split("|")]
        first = start + line.find(cells[0]) if cells[0] else start
        name = _whole(text, known, first, first + len(cells[0]))
        header = [i for i, c in enumerate(cells) if i and _HEADER.search(c) and not _BEFORE_HEADER.search(c)]
        if header and not any(_CELL_GRADE.fullmatch(c) for c in cells):
            column = header[0]
            continue
        if name is None or column is None or column >= len(cells):
            continue
        grade = _CELL_GRADE.fullmatch(cells[column])
        if grade is not None:
            words = grade["grade"]
            words = f"grade {words}" if words in NUMBERED else words
            yield _verdict((first, start + len(line)), first, name, words, None, authority, "table")
