"""Who has a sum where words after its phrase say so: "The money will be shared by A", "£2m for X, run by A".

Only for sums of which nobody is named. The sentence after the sum may open with "The money" or "It"; the
words behind what the sum is for may say who delivers it. Left alone: sentences with sums of their own, and
those who only might be given some.
"""

import re

from stages.extract.contracts.parties import NAME, PUBLIC_BODY, counted_in, named_at
from stages.extract.contracts.vocabulary import CLASS, NUMBER
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article

_CUES = cues("shared | split | divided | distributed | allocated | given | handed | go to | went to | spread")
_MONEY = r"(?:money|cash|funding|funds?|sum|pot|investment|grant|amount|boost|windfall|injection|total)"
_MEANT = re.compile(
    rf"(?:(?:The|This|That|All the|All this) (?:[a-z-]+ )?{_MONEY}|It)(?:,? (?:which )?(?:will|is|was|has|"
    rf"are|were|"
    r"to|be|being|been|now|then|also|due|set|expected|all|\w+ly|equally))* (?:shared|split|divided|"
    r"distributed|allocated|given|handed|spread|go|gone|went)(?: (?:out|\w+ly))? (?:equally |fairly |out )?"
    rf"(?:between|among|amongst|by|across|to) (?P<who>(?:the |all |each of the )?(?:{NUMBER} )?(?:[\w-]+ "
    rf"){{0,4}}?"
    rf"{CLASS}|(?:the )?{NAME}(?![^.]*\band\b))"
)
_DENIED = re.compile(r"\b(?:not|never|may|might|could|should|if|unless|whether|bids?|appl(?:y|ications))\b")
_DELIVERED = re.compile(
    r" (?:for|to|towards) [^.;,\ue001]{3,80}?(?:,? (?:which|that) (?:(?:will|is|are|was|were|to|be|being|"
    r"been) )+|,? to "
    r"be |, )(?:[a-z-]+ and )?(?:delivered|run|led|managed|administered|provided|overseen|organised|operated)"
    rf"(?: jointly)? by (?:the )?(?P<name>{NAME})"
)


def holder_told_next(article: Article, index: int, row: Row) -> Row:
    """The columns that the words behind a row's sum in sentence `index` tell of who has it; else none."""
    view = article.view(index)
    money = sorted(at for at, figure in view.figures.items() if figure["kind"] == "money")
    own = [at for at in money if view.figures[at]["figure_id"] == row["value_figure_id"]]
    if not own:
        return {}
    delivered = _DELIVERED.match(view.masked, view.figure_end(own[0]))
    party = named_at(view, delivered.start("name")) if delivered else None
    if delivered and party and not PUBLIC_BODY.search(party.names[0]):
        return _to(article, row, view.sentence.start + delivered.end()) | {"supplier": party.names[0]}
    if index and _THEY_GET.search(view.masked, 0, own[0]) and (who := _they(article, index)):
        return {"supplier": who}
    return _shared(article, index, row) if own[0] == money[-1] else {}


def _shared(article: Article, index: int, row: Row) -> Row:
    """The bodies that the next sentence of the paragraph says "the money" goes to."""
    sentences = article.sentences
    if index + 1 >= len(sentences) or sentences[index + 1].paragraph != sentences[index].paragraph:
        return {}
    text = sentences[index + 1].text
    if not has_any(text, _CUES) or any(f["kind"] == "money" for f in article.figures[index + 1]):
        return {}
    view = article.view(index + 1)
    meant = _MEANT.match(view.masked)
    if meant is None or _DENIED.search(view.masked, 0, meant.end()):
        return {}
    party = named_at(view, meant.start("who") + (4 if meant["who"].startswith("the ") else 0))
    name = party.names[0] if party and len(party.names) == 1 else None
    who = name or counted_in(view, meant.start("who"), meant.end()) or view.words(meant.span("who"))
    outcome = {"outcome": "total"} if name is None and row.get("outcome") != "planned" else {}
    return _to(article, row, view.sentence.start + meant.end()) | {"supplier": who} | outcome


_THEY_GET = re.compile(
    r"^(?:They|These|Both|All)(?: of them| together| jointly)?(?: (?:will|are|have|each|all|now|to|set|due|"
    r"been|be|also))*"
    r" (?:receiv(?:e|ed|ing)|shar(?:e|ed|ing)|get|got|split|benefit(?:ed|ing)? from|given|awarded|"
    r"allocated|won|win|"
    r"secured?)\b[^.;:\ue001]{0,50}$"
)
_COUNTED = re.compile(
    rf"\b(?P<who>(?:{NUMBER}) (?:(?!and\b|of\b|in\b|for\b)[\w-]+ ){{0,3}}?{CLASS}(?: of [A-Z]\w+)?)"
)


def _they(article: Article, index: int) -> str | None:
    """The only bodies that the sentence before counts, which "They" stands for."""
    told = {found["who"] for found in _COUNTED.finditer(article.sentences[index - 1].text)}
    return told.pop() if len(told) == 1 else None


def _to(article: Article, row: Row, end: int) -> Row:
    """The words of a row up to an offset of the article."""
    stop = max(end, int(str(row["end_char"])))
    return {"end_char": stop, "evidence": article.context.text[int(str(row["start_char"])) : stop]}


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let from the Skills Growth Fund. Ministers have chosen nine new institutes. They will "
    "benefit from "
    "up to £120 million of investment.": [{"supplier": "nine new institutes", "value": 120000000}],
    "Grants were let. The Skills Growth Fund will grow with a £3 million boost. The cash will be split "
    "between 14 local "
    "authorities.": [{"supplier": "14 local authorities", "value": 3000000}],
    "The minister announced a £4 million grant for careers hubs. It has been shared equally among the ten "
    "colleges.": [{"supplier": "ten colleges", "value": 4000000}],
    "The minister announced a £4 million grant for careers hubs. The money will go to the Harbour Trust.": [
        {"supplier": "Harbour Trust", "value": 4000000}
    ],
    "The minister announced a £4 million grant for careers hubs. The money could go to the Harbour Trust.": [
        {"supplier": None}
    ],
    "The minister announced a £4 million grant for careers hubs. The report will go to the Harbour Trust.": [
        {"supplier": None}
    ],
    "Grants were let. The package includes £2 million for teacher training, which will be designed and "
    "delivered "
    "by the Skills Foundation.": [{"supplier": "Skills Foundation", "value": 2000000}],
    "Grants were let. The package includes £2 million for teacher training, which was praised by the Skills "
    "Foundation.": [{"supplier": None, "value": 2000000}],
}
