"""Members of a group that was graded as one: "Five providers were graded ‘good’. X was another of them".

The group is a count or a kind of providers without a name; its members are named in the next sentences
by a pronoun that means the group, or in a list that a line headed by the grade brings in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from stages.extract.inspection_judgements.grades import GRADES, JUDGED, MARK, PROVIDER_NOUNS
from stages.extract.phrases.names import Name

GROUP = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|both|many|some|other|others"
    rf"|another \w+)\s(?:of\s)?(?:[\w-]+\s){{0,4}}(?:providers|colleges|schools|firms|(?:{PROVIDER_NOUNS})s?"
    r"|institutions|them)\b",
    re.IGNORECASE,
)
_MEMBERS_AFTER = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:This|They|These|Those|Among (?:them|those|these)|The (?:group|list))"
    r"(?: also)? (?:includ\w+|were|are|was|is|being)(?: both| the)? (?=[A-Z])"
)
_MEMBER_BEFORE = re.compile(
    r"\*?(?:, [^,.\n]{3,60},)? (?:was|were|is|are) (?:also )?(?:another|one|two|among)(?: of)?"
    r" (?:them|those|these|the (?:\w+ )?(?:providers|colleges|two|three|four|five|six))\b"
)
_NEXT_CLAUSE = re.compile(r"[^.]{0,80}?(?:,|;|,? and|,? but|,? while|,? with)(?: the)? ")
_REACH = 700  # code points after a group in which its members are named
_LIST_GAP = re.compile(
    r"(?:,? (?:based )?(?:in|near|at) [A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?:[,;]? and |[,;] )(?:the )?"
)
_NAMED_AFTER = re.compile(
    rf"(?: (?:ratings?|grades?|judge?ments?|(?:{PROVIDER_NOUNS})s|colleges|universities))?"
    r"(?: (?:overall|across the board|by \w+|in (?:an? |its )?(?:[a-z]+ ){0,2}\w+|this \w+|last \w+)){0,2}"
    r"(?P<verb>,? (?:was|were|is|are|include[sd]?|including)(?: also)?|:)(?: both)?(?: the)? (?=[A-Z])"
)
_BEFORE_IT = re.compile(
    r"(?:^|\b(?:among|also|those|others?|providers|colleges|schools|firms|them|another)\b(?: [\w’-]+){0,3} )"
    rf"(?:are |were |was )?(?:{JUDGED}(?: as| to be)?|given|handed|awarded"
    rf"|(?:falling|dropping|slipping|rising|moving|climbing|going)"
    r"(?: up| down)? to) (?:an? )?$|(?:^|[.;:,] )(?:The|Other|All|Among)(?: (?:the|other|two|three|four|five"
    r"|six|seven))* $",
    re.IGNORECASE,
)
GRADE_LINE = re.compile(
    rf"^[ \t•*-]*{MARK}?(?P<grade>{GRADES}){MARK}?(?: \([\w"
    rf" ]{{1,12}}\))?\s*[:–—-]\s+(?=[A-Z])(?P<names>[^\n]+)$",
    re.MULTILINE | re.IGNORECASE,
)


def members(text: str, end: int, until: int, possible: Sequence[Name]) -> list[tuple[int, int, str]]:
    """Span and name of each member of the group whose grade is told in the sentence that ends at `end`."""
    found: list[tuple[int, int, str]] = []
    close = min(until, end + _REACH)
    for lead in _MEMBERS_AFTER.finditer(text, end, close):
        stop = _line_end(text, lead.end())
        found += [(lead.start(), stop, name) for name in _listed_from(text, lead.end(), possible)]
    for name in possible:
        if end <= name.start < close and (told := _MEMBER_BEFORE.match(text, name.end)) is not None:
            found.append((name.start, told.end(), name.text))
    return found


def named_after(text: str, before: str, at: int, possible: Sequence[Name]) -> list[str]:
    """Those named behind a grade at whose end `at` is: "also rated ‘good’ was X", "two got it: X, Y"."""
    told = _NAMED_AFTER.match(text, at)
    if told is None or not (GROUP if told["verb"] == ":" else _BEFORE_IT).search(before):
        return []
    return list(_listed_from(text, told.end(), possible))


def gapped(text: str, since: int, at: int, possible: Sequence[Name]) -> list[str]:
    """Whose verb is left out, as it is that of the grade before: "X was rated ‘good’ and Y ‘inadequate’"."""
    for name in (n for n in possible if since <= n.start and n.end < at):
        is_beside = text[name.end : at] in {" ", " a ", " an ", " as "}
        if is_beside and _NEXT_CLAUSE.fullmatch(text, since, name.start):
            return [name.text]
    return []


def grade_lines(
    found: Iterable[re.Match[str]], text: str, known: Sequence[Name]
) -> Iterator[tuple[re.Match[str], list[str]]]:
    """Lines that a grade opens and only names follow: "Good: X College, Y Ltd"."""
    lines = [(line, _all_names(text, line, known)) for line in found]
    told = [(line, names) for line, names in lines if names]
    if len(told) > 1:
        yield from told


def _all_names(text: str, line: re.Match[str], known: Sequence[Name]) -> list[str]:
    """The names after the grade, where the line holds nothing but names."""
    inside = [n for n in known if line.start("names") <= n.start and n.end <= line.end()]
    at = line.start("names")
    for name in inside:
        if text[at : name.start].strip(" ,;.").lower() not in {"", "and", "the", "and the"}:
            return []
        at = name.end
    return [n.text for n in inside] if inside and not text[at : line.end()].strip(" .,*") else []


def _listed_from(text: str, start: int, possible: Sequence[Name]) -> Iterator[str]:
    at = start
    for name in (n for n in possible if n.start >= start):
        if name.start != at and not _LIST_GAP.fullmatch(text, at, name.start):
            return
        yield name.text
        at = name.end


def _line_end(text: str, at: int) -> int:
    ends = [end for stop in ("\n", ". ") if (end := text.find(stop, at)) >= 0]
    return min(ends, default=len(text))
