"""The columns of a contract row that names, words and figures of one match give."""

import re

from stages.extract.contracts.construction import PIECES, Construction
from stages.extract.contracts.service import programme_of
from stages.extract.contracts.state import State
from stages.extract.contracts.t_levels import names_title
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.phrases.periods import days_of

_WHOSE = compiled(
    r", (?:whose|with its) (?:value|price|worth) {AUX}(?:{ROSE}|(?P<fell>{FELL})) (?:by )?<change:PERCENT>",
    PIECES,
)
_ENDS = re.compile(
    r"(?:(?<!at least )until|to be repaid (?:in full )?by|repaid (?:in full )?by|runs? (?:from (?:the"
    r" )?[\w ]{4,20} )?to|"
    r"end(?:s|ing)? (?:on|in)|last "
    r"until|expires? (?:on|in)|back by) "
    r"(?!at least )(?:the end of )?(?P<when>[^,.;]{3,40})"
)
_STARTS = re.compile(
    r"(?:start(?:s|ing)?|beg[ia]n(?:s|ning)?|commenc(?:e|es|ing)|run|first teaching[^.]{0,60}) (?:on|in"
    r"|from) "
    r"(?P<when>[^,.;]{3,40})",
    re.IGNORECASE,
)
_AWARDED = re.compile(r"awarded (?:on|in) (?P<when>\d{1,2} \w+ \d{4})")
_VERBS = (
    ("loan", re.compile(r"\b(?:lent|lends|loaned|borrow\w*)\b")),
    ("allocation", re.compile(r"\ballocated\b")),
    ("grant", re.compile(r"\bgranted\b")),
)
_GROUPS = frozenset(
    {"Colleges", "Providers", "Universities", "Schools", "Councils", "Employers", "Charities"}
)
_COUNTED = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|dozens)\b).*"
)
_OF = re.compile(r"\b(?:of|at|from|(?<!led )by|with|in) (?:the )?$")
_PUBLIC = re.compile(
    r"\b(?:Department|Agency|Council|Authority|Ministry|Government|Commission|Office|DfE|ESFA)\b"
)
_FALLS = re.compile(r"\b(?:fell|fall|cut|down|dropped|decreas|declin|shrank|lower)", re.IGNORECASE)


def stated_columns(
    article: Article, index: int, view: View, state: State, construction: Construction, match: re.Match[str]
) -> Row | None:
    """The columns that names and words give; None where who is meant cannot be found."""
    groups = match.groupdict()
    text = view.sentence.text
    if groups.get("supplier") and _is_object(view, match):
        return None
    columns: Row = {"outcome": construction.outcome, "family": _family(groups.get("family"), construction)}
    for name in ("supplier", "previous", "buyer"):
        if groups.get(name):
            who = article.who(view.words(match.span(name)), index, match.start(name))
            if who is None and name != "buyer":
                return None
            columns["previous_supplier" if name == "previous" else name] = who
    if not _settled(columns, construction.name):
        return None
    if groups.get("group"):
        columns["supplier"] = _group(view.words(match.span("group")))
    columns |= _days(text[match.start() : _days_end(view, match)])
    if construction.outcome == "transferred" and "previous_supplier" not in columns:
        if not state.not_rebid:
            return None
        columns |= {k: state.not_rebid[0].get(k) for k in ("previous_supplier", "programme", "family")}
    if columns.get("supplier") is not None and columns.get("supplier") == columns.get("previous_supplier"):
        return None
    if construction.name == "loan_falls_due":
        columns["supplier"] = state.suppliers.get("loan")
    columns["programme"] = columns.get("programme") or programme_of(text, state.known)
    return columns | _captured(groups)


def _captured(groups: dict[str, str | None]) -> Row:
    """Lot and days that the construction's own slots hold."""
    columns: Row = {"wave": groups["lot"]} if groups.get("lot") else {}
    starts, ends = (days_of(groups.get(name) or "") for name in ("starts", "ends"))
    if starts and starts[0] == starts[1]:
        columns["starts_on"] = starts[0]
    if ends:
        columns["ends_on"] = ends[1]
    return columns


def _settled(columns: Row, name: str) -> bool:
    """Put each body in its place, where a public body stands for the supplier; False where none is left."""
    is_public = _PUBLIC.search(str(columns.get("supplier"))) is not None
    if name == "value_of_family_to" and is_public:
        return False  # a contract with the agency: whose it is, stands elsewhere
    if name == "signed_contract_with" and is_public:
        columns["supplier"], columns["buyer"] = columns["buyer"], columns["supplier"]
    if columns.get("supplier") in _GROUPS:
        columns |= {"supplier": None, "outcome": "total"}
    return True


def _is_object(view: View, match: re.Match[str]) -> bool:
    """Whether the name that a match begins with belongs to what stands before: "the boss of A was paid"."""
    at = match.start("supplier")
    return at == match.start() and _OF.search(view.masked, max(0, at - 12), at) is not None


def _group(words: str) -> str | None:
    """A group of suppliers in the words that count it, "34 colleges"; None where it is not counted."""
    counted = _COUNTED.search(words)
    return counted[0] if counted else None


def placed(columns: Row, course: object, state: State, words: str) -> Row:
    """Programme, generation and wave of a row, carried from before where its course belongs there."""
    programme = columns.get("programme")
    if programme is None and state.programme == "T Level" and course and names_title(str(course)):
        programme = state.programme
    if programme is None and state.programme == "T Level" and columns["family"] == "licence":
        programme = state.programme
    if programme is None and (columns["outcome"] in {"total", "planned", "novated"} or columns.get("wave")):
        programme = state.programme
    placed: Row = {"programme": programme}
    if programme == "T Level" or re.search(r"\b[Gg]en(?:eration)?[- ]?\d", words):
        placed |= {"generation": state.scope.generation, "wave": columns.get("wave") or state.scope.wave}
    return placed


def _family(words: str | None, construction: Construction) -> str | None:
    return family_named(words) if words else construction.family


def family_named(words: str) -> str:
    """The table's name for the noun of a family: "loans" is loan, "deal" contract."""
    word = words.lower().split()[-1] if "fund" not in words.lower() else words.lower().split()[0]
    word = {"bail-out": "bailout", "license": "licence", "deal": "contract"}.get(
        word.rstrip("s"), word.rstrip("s")
    )
    return "subsidy" if word.startswith("subsid") else word


def family_told(view: View, match: re.Match[str], words: str) -> str | None:
    """The family that the words of the service or the verb tell, where no noun was matched."""
    return _family_in(words) or _family_of_verb(view, match)


def _family_in(words: str) -> str | None:
    """Contract or licence, where the words of the service say so."""
    found = re.search(r"\b(licen[cs]e|contract|concession|framework)s?\b", words)
    return found[1].replace("license", "licence") if found else None


def _family_of_verb(view: View, match: re.Match[str]) -> str | None:
    """A loan, where the words lend or borrow; an allocation where they allocate."""
    words = view.words(match.span())
    return next((family for family, verb in _VERBS if verb.search(words)), None)


def _days_end(view: View, match: re.Match[str]) -> int:
    """Where the days that are told of the match end: with the sentence, where no other sum is told in it."""
    is_only = FIGURE_MASKS["money"] not in view.masked[match.end() :]
    return len(view.masked) if is_only and match.groupdict().get("value") else match.end()


def _days(sentence: str) -> Row:
    """Start, end and award days of the contract: a start or award only where stated to the day.

    "By autumn 2026" falls due on its last day; "until at least July" is a floor, no end.
    """
    days: Row = {}
    for column, pattern, which in (
        ("ends_on", _ENDS, 1),
        ("starts_on", _STARTS, 0),
        ("awarded_on", _AWARDED, 0),
    ):
        found = pattern.search(sentence)
        stated = days_of(found["when"]) if found else None
        if stated and (column == "ends_on" or stated[0] == stated[1]):
            days[column] = stated[which]
    return days


def change_columns(view: View, match: re.Match[str]) -> Row:
    """The stated change in value, negative for a fall."""
    figure = figure_in(view, match, "change", "change2")
    sign_words = match.group() if figure else ""
    if figure is None:
        whose = _WHOSE.search(view.masked, match.start())
        figure = figure_in(view, whose, "change") if whose else None
        sign_words = whose.group() if whose else ""
    if figure is None or figure.get("value") is None:
        return {}
    value = figure["value"]
    falls = _FALLS.search(sign_words) is not None
    return {"change_figure_id": figure["figure_id"], "change_percent": -value if falls else value}  # type: ignore[operator]


def figure_in(view: View, match: re.Match[str], *names: str) -> Row | None:
    """The figure in the first of the slots that is filled."""
    groups = match.groupdict()
    for name in names:
        if groups.get(name):
            return view.figures.get(match.start(name))
    return None
