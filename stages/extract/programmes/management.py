"""Who manages a programme, and who managed it before."""

import re
from collections.abc import Iterable, Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.naming import name_in

CUE = cue(
    re.compile(
        r"\b(?:overseen|managed|run|administered|manager|handed over|taken over|took over|takes over)\b"
    ),
    "overseen managed run administered manager handed taken took takes",
)
_MANAGED = r"(?:overseen|managed|run|administered|handled|led)"
PATTERNS = {
    "overseen_rather_than": compiled(
        rf"(?P<name>[^.;\s][^.;]{{3,220}}?),? {{AUX}}{_MANAGED} by (?:the )?<manager:ORG>,? (?:rather than|"
        rf"instead of|in place of|and not|not) "
        r"(?:by )?(?:the )?<previous:ORG>"
    ),
    "managed_by_which_took_over": compiled(
        rf"(?P<name>[^.;\s][^.;]{{3,220}}?),? {{AUX}}{_MANAGED} by (?:the )?<manager:ORG>, which {{AUX}}"
        r"(?:took over|taken over|takes over|replaced|replaces) (?:it |the \w+ )?(?:from )?(?:the )"
        r"?<previous:ORG>"
    ),
    "replaced_as_manager": compiled(
        r"<manager:ORG> {AUX}(?:replaced|replaces|succeeded|took over from|taken over from|takes over from)"
        r" (?:the )?<previous:ORG> as "
        r"(?:the )?(?:manager|operator|lead|contractor|body in charge) (?:of|for) (?:the )"
        r"?(?P<name>[^.;]{3,220})"
    ),
    "handed_over_to": compiled(
        r"(?:<previous:ORG> {AUX})?(?:handed over|hands over|handed|transferred) (?P<name>[^.;]{3,220}?) "
        r"to (?:the )?<manager:ORG>"
    ),
    "managed_by": compiled(
        r"(?P<name>[^.;\s][^.;]{3,160}?),? (?:(?:is|are|was|will be|being|now|currently|jointly) )+"
        rf"{_MANAGED} by (?:the )?<manager:ORG>(?! (?:in|across)\b)"
    ),
}
EXAMPLES = {
    "Contracts for the £3.5 million per year Careers Help for Young People scheme, known as CHYP, are now "
    "overseen by the "
    "Northmoor Careers Company, rather than Northmoor Council.": [
        {
            "name": "Careers Help for Young People (CHYP)",
            "manager": "Northmoor Careers Company",
            "previous_manager": "Northmoor Council",
            "value": 3500000,
            "per": "year",
        }
    ],
    "The Northmoor Careers Company has replaced Northmoor Council as manager of Careers Help for Young "
    "People (CHYP), a scheme "
    "worth £3.5 million a year.": [
        {"manager": "Northmoor Careers Company", "previous_manager": "Northmoor Council", "value": 3500000}
    ],
    "The Northmoor Skills programme is run by the Careers Trust and has a board.": [
        {"name": "Northmoor Skills", "manager": "Careers Trust"}
    ],
    "The college is now run by Ashdown Trust, rather than Northmoor Council.": [],
}


def management_rows(article: Article, known: dict[str, str]) -> Iterator[Row]:
    """One row for each statement of who manages a programme now and who did before."""
    for index, view in article.views(CUE):
        for rule, pattern in PATTERNS.items():
            if (found := pattern.search(view.masked)) and (
                row := _row(article, index, view, known, rule, found)
            ):
                yield row
                break


def told_with(managed: Iterable[Row], delivered: Iterable[Row]) -> Iterator[Row]:
    """The rows of delivery with who manages the programme, where the article tells it once."""
    managers = {(row["name"], row.get("manager"), row.get("previous_manager")): row for row in managed}
    for row in delivered:
        own = [key for key in managers if key[0] == row["name"]]
        if len(own) == 1:
            told = managers[own[0]]
            row |= {k: told[k] for k in ("manager", "previous_manager") if k in told}
        yield row


def _row(
    article: Article, index: int, view: View, known: dict[str, str], rule: str, found: re.Match[str]
) -> Row | None:
    name = name_in(view.words(found.span("name")), known)
    if name is None:
        return None
    money = next(
        (f for at, f in view.figures.items() if f["kind"] == "money" and found.start() <= at < found.end()),
        None,
    )
    columns: Row = {"name": name, "manager": view.words(found.span("manager")).split(" (")[0]}
    if found.groupdict().get("previous"):
        columns["previous_manager"] = view.words(found.span("previous")).split(" (")[0]
    if money is not None:
        columns |= {
            "value_figure_id": money["figure_id"],
            "value": money.get("value"),
            "currency": money.get("unit"),
        }
        columns["per"] = money.get("per")
    return record(
        article.context, ("programme_id", "prg"), view.absolute(found.span()), f"{rule}/1", columns, rule
    )
