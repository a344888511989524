"""What the sentences around a contract tell of it that its own leaves out: of which fund it is, who gives.

A list's rows are of the fund that the line before the list names, and a sum is of the fund that its
paragraph opened with, until another is named ("A second fund, worth £5 million").
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from stages.extract.contracts.funds import fund_in
from stages.extract.contracts.kept_columns import NO_PROGRAMME
from stages.extract.contracts.purposes import is_provision, kind_named, purpose_of
from stages.extract.contracts.scope import frame_of, givers_in, is_another, is_giver, scope_of
from stages.extract.contracts.service import names_title
from stages.extract.contracts.vocabulary import CLASS
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.reference import names_by_acronym

_FAR, _NEAR = 12, 3
"""Sentences back in which the programme, and the giver, may be named."""
_FEW = 3
"""Givers of which an article may tell and still be of one: the others are named in passing."""
_HEAD, _OFTEN = 300, 3
"""Code points at the top of a page that name whose it is, and times that its main body is named."""
_IS_FOR = re.compile(r"(?: (?!of (?:it|this|that|which)\b)[a-z]+){0,2}? (?:for|of|in|to) [a-z0-9]")
_SUM = re.compile(r"£[\d.,]+ ?(?:million|billion|m|bn|k)?\b")
_CLASS = re.compile(rf"\b{CLASS}")
_UNPLACED = frozenset({"loan", "bailout"})
_NO_FUND = re.compile(r".* Project|IoT")
"""A body or a building mostly."""
_INSTITUTE = re.compile(r"\bInstitute for Apprenticeships(?: (?:and|&) Technical Education)?|\bIfATE\b")
"""Who licenses T Levels."""


def with_what_is_around(article: Article, rows: Iterable[Row], known: dict[str, str]) -> Iterator[Row]:
    """The rows with the programme and the giver that the sentences around them tell."""
    around, told = Around(article, known), [*rows]
    givers: defaultdict[object, set[object]] = defaultdict(set)
    for row in told:
        if row.get("programme") and row.get("buyer"):
            givers[row["programme"]].add(row["buyer"])
    is_of_many = len({row.get("buyer") for row in told} - {None}) > _FEW
    for one in told:
        more: Row = {}
        purpose = around.purpose(one)
        row = one | {"programme": purpose} if purpose and is_provision(purpose) else one
        if row.get("programme") is None and row.get("family") not in _UNPLACED:
            programme = around.programme(row)
            more["programme"] = (None if row.get("supplier") in givers[programme] else programme) or purpose
        if row.get("buyer") is None:
            own = givers[row.get("programme") or more.get("programme")] - {row.get("supplier")}
            more["buyer"] = next(iter(own)) if len(own) == 1 else around.giver(row, is_of_many=is_of_many)
        if row.get("wave") is None and (row.get("programme") or more.get("programme")):
            more["wave"] = around.wave(row)
        full = _with_service_as_programme(row | {column: told for column, told in more.items() if told})
        is_placed = full.get("programme") or full.get("family") in _UNPLACED
        kind = None if is_placed else kind_named(str(full["evidence"]))
        yield full | {"programme": kind} if kind else full


class Around:
    """The funds and givers of an article, sentence by sentence, looked up as rows ask for them."""

    def __init__(self, article: Article, known: dict[str, str]) -> None:
        """Nothing is read before a row asks."""
        self.article, self.known = article, known
        self._starts = [sentence.start for sentence in article.sentences]
        self._funds: dict[int, str | None] = {}

    def _index(self, row: Row) -> int:
        return max(0, bisect_right(self._starts, int(str(row["start_char"]))) - 1)

    def programme(self, row: Row) -> str | None:
        """The fund that the row's own words name, else the nearest one before them, else the article's."""
        index = self._index(row)
        sentence = self.article.sentences[index]
        own = sentence.text[: max(0, int(str(row["end_char"])) - sentence.start)]
        if told := self._named(own) or (row.get("supplier") and self._named(sentence.text)):
            return str(told)
        if is_another(own) or (row.get("supplier") is None and _is_for_something(row, sentence.text)):
            return None
        for back in range(index - 1, max(-1, index - _FAR), -1):
            told = self._fund(back)
            if told and not (told == "T Level" and self._most not in {None, told}):
                return told  # a qualification named in passing is no fund
        return self._most

    def purpose(self, row: Row) -> str | None:
        """What a row's sum is for, where its sentence names no fund and nobody by name who gets it."""
        if row.get("value_figure_id") is None or row.get("family") in _UNPLACED:
            return None
        sentence = self.article.sentences[self._index(row)]
        supplier, programme = str(row.get("supplier") or ""), row.get("programme")
        is_named = supplier != "" and _CLASS.search(supplier) is None
        if is_named or (programme and str(programme) in sentence.text) or self._named(sentence.text):
            return None
        figures = self.article.figures[self._index(row)]
        own = next((f for f in figures if f["figure_id"] == row["value_figure_id"]), None)
        told = purpose_of(sentence.text, int(str(own["start_char"])) - sentence.start) if own else None
        return told[0] if told and not NO_PROGRAMME.fullmatch(told[0]) else None

    def _fund(self, index: int) -> str | None:
        """The fund that a sentence names."""
        if index not in self._funds:
            self._funds[index] = self._named(self.article.sentences[index].text)
        return self._funds[index]

    def _named(self, words: str) -> str | None:
        named = fund_in(words, self.known)
        is_none = named and (_NO_FUND.fullmatch(named) or NO_PROGRAMME.fullmatch(named))
        return None if is_none else named

    @cached_property
    def _most(self) -> str | None:
        told = Counter(f for i in range(len(self.article.sentences)) if (f := self._fund(i)))
        name, times = max(told.items(), key=lambda one: one[1], default=("", 0))
        return name if times > 1 else None

    def wave(self, row: Row) -> str | None:
        """The wave or round that the row's sentence names, else the two before, the title, or all that do."""
        index = self._index(row)
        near = (index, index - 1, index - 2, 0)
        told = next((wave for back in near if back >= 0 and (wave := self._wave(back))), None)
        return told or self._only_wave

    def _wave(self, index: int) -> str | None:
        told = scope_of(self.article.sentences[index].text).wave
        return None if told and told.startswith("Lot") else told

    @cached_property
    def _only_wave(self) -> str | None:
        told = [wave for index in range(len(self.article.sentences)) if (wave := self._wave(index))]
        return told[0] if len({*told}) == 1 and len(told) > 1 else None

    def giver(self, row: Row, *, is_of_many: bool) -> str | None:
        """Who is told to give, nearest before the row, else in an article that is not of many givers."""
        if row.get("programme") == "T Level" and row.get("value") is None:
            licenser = _INSTITUTE.search(self.article.context.text)
            return licenser.group() if licenser else None
        index = self._index(row)
        for back in range(index, max(-1, index - _NEAR), -1):
            if giver := givers_in(self.article.sentences[back].text):
                return _other(giver, row)
        if is_of_many:
            return None
        frame = frame_of(self.article.context.text)
        giver = (frame.buyer if frame else None) or self._main_body
        return _other(giver, row) if giver else None

    @cached_property
    def _main_body(self) -> str | None:
        """The public body of which a page tells more than of all others: a council's minutes, a notice."""
        full = names_by_acronym()
        names = names_of(self.article.context.text)
        bodies = Counter(full.get(n.text, n.text) for n in names if n.kind == "organisation")
        public = [one for one in bodies.most_common(3) if is_giver(one[0])]
        is_one = len(public) == 1 or (len(public) > 1 and public[0][1] > public[1][1])
        name, times = public[0] if is_one else ("", 0)
        is_first = name in self.article.context.text[:_HEAD]
        return name if times >= _OFTEN or (is_first and times > 1) else None


def _with_service_as_programme(row: Row) -> Row:
    """The row of a sum of which no fund is told with what it pays for in its place, but for courses."""
    service, programme = row.get("qualification"), row.get("programme")
    if service is None or row.get("value_figure_id") is None or names_title(str(service)):
        return row
    if programme == service or _WORKS.match(str(service)):
        return row | {"qualification": None}
    if programme is None and is_provision(str(service)) and len(str(service).split()) <= _MOST_WORDS:
        return row | {"programme": service, "qualification": None}
    return row


_WORKS = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:projects?|facilities|buildings?|equipment|(?:teaching )?spaces?|improvements|works|"
    r"workshops?|refurbishments?|repairs)\b"
)
"""What grants pay for and no course or service is."""
_MOST_WORDS = 8


def _other(giver: str, row: Row) -> str | None:
    """The giver, unless it is who gets."""
    holder = str(row.get("supplier") or "")
    return None if holder and (giver in holder or holder in giver) else giver


def _is_for_something(row: Row, text: str) -> bool:
    """Whether the words after a sum that is nobody's say what it is for: "£400m for 16-19 provision"."""
    at = text.find(str(row["evidence"])[:40])
    told = _SUM.search(text, max(0, at))
    return told is not None and _IS_FOR.match(text, told.end()) is not None


EXAMPLES: dict[str, list[Row]] = {
    "The Skills Agency awarded contracts of £9 million from the Rural Skills Fund. The Skills Agency "
    "received grants of £30 million.": [
        {"value": 9000000, "buyer": "Skills Agency", "programme": "Rural Skills Fund"},
        {"value": 30000000, "supplier": "Skills Agency", "programme": None},
    ],
    "The Skills Agency has allocated £9 million from the Rural Skills Fund. Tidewell College won "
    "£2 million.": [
        {"value": 9000000, "buyer": "Skills Agency", "programme": "Rural Skills Fund"},
        {"supplier": "Tidewell College", "buyer": "Skills Agency", "programme": "Rural Skills Fund"},
    ],
    "Colleges won grants from the Rural Skills Fund. A second fund, worth £5 million, is for schools.": [
        {"value": 5000000, "programme": None}
    ],
    "Ashdown Awards has won a wave three T Level contract worth £4 million.": [
        {"supplier": "Ashdown Awards", "programme": "T Level", "wave": "wave 3"}
    ],
    "Two boards win in third wave of T Levels\n\nAshdown Awards has been handed a T Level contract worth "
    "£4 million.": [{"supplier": "Ashdown Awards", "wave": "wave 3"}],
    "Grants were let. Chancellor’s announcement of £90 million of new funding was welcomed by colleges.": [
        {"value": 90000000, "supplier": None}
    ],
}
