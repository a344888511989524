"""Awards told as a list of lines: "• Tidewell College – £400,000", one body and its sum a line.

Two such lines or more in a row make a list; what they are is told within a few lines above or below.
Left alone: lists of turnovers, deficits, salaries or prices; of prizes, finalists or those who lost out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from stages.extract.contracts.service import service_of
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import money_columns, record

_LINE = re.compile(
    r"^[ \t|]*(?:[•*-] |\d{1,2}[.)] )?(?P<name>[A-Z][\w’'&.-]*(?:,? [\w’'&.()/-]+){0,11}?) ?(?: [–—-]|:|,|\t|"
    r" ?\|| /| \(| (?=£))[ \t]*(?P<years>(?:£?\d[\d,.]*[ \t]*(?:\||/|\t| )[ \t]*)*)"
    r"(?P<sum>£\d[\d,.]*(?: ?(?:million|m|bn|billion|k))?)\)?(?P<rest>[ \t|]*|[^\n£]{0,120})$",
    re.MULTILINE,
)
_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|[Ii]n total|spends?|spending|cost|raised|says?|said)\b"
)
"""What no body's name holds: a sentence with a sum at its end."""
_LED_BY = re.compile(r",? (?:led|headed|run) by (?:the )?(?P<name>[A-Z].*)$")
AWARDS = re.compile(
    r"\b(?:grants?|award(?:s|ed)?|allocat\w+|funding|contracts?|winners?|recipients?|bailouts?|loans?"
    r"|successful)\b",
    re.IGNORECASE,
)
ALLOCATIONS = re.compile(r"\b(?:[Aa]llocat(?:ed|ions?)|[Aa]uthorit(?:y|ies)|[Cc]ouncils?|[Aa]reas?|LEPs?)\b")
"""What areas are told to have in a list: places, and no bodies."""
OTHER = re.compile(
    r"\b(?:turnover|deficits?|surplus|income|salar\w+|pay|fees?|price|cost|debts?|reserves|fines?)\b",
    re.IGNORECASE,
)
FAMILY = re.compile(r"\b(grant|loan|contract|bailout|allocation)s?\b", re.IGNORECASE)
TOTAL = re.compile(r"(?:Grand |Overall )?[Tt]otal\b")
_SUMMED = re.compile(r"(?:[|/\t]|  ) *(?:Grand |Overall )?[Tt]otals?(?: \([^()\n]{1,12}\))?[ |]*\s*$")
"""What ends a heading under which each row's last sum is that of its others."""
NEAR = 250
EXAMPLES = {
    "Grants awarded:\n\n• Tidewell College – £400,000\n• Ashdown College – £250,000": [
        {"supplier": "Tidewell College", "value": 400000, "family": "grant"},
        {"supplier": "Ashdown College", "value": 250000},
    ],
    "Contracts were let. The deficits:\n\n• Tidewell College – £400,000\n• Ashdown College – £250,000": [],
    "Grant: a talk\n\nAdult ticket: £5\nChild ticket: £3": [],
    "House prices this year\n\n- Cambridgeshire – £412,927\n- Greater Manchester – £258,013\n- Tees "
    "Valley – £118,448": [],
}


def line_rows(article: Article) -> Iterator[Row]:
    """One row for each line of a list of awards."""
    text = article.context.text
    if text.count("£") < 2:
        return
    run: list[re.Match[str]] = []
    for line in [*_lines_with_sums(text), None]:
        is_next = line is not None and run and not text[run[-1].end() : line.start()].strip()
        if run and not is_next:
            yield from _run_rows(article, run)
            run = []
        if line is not None:
            run.append(line)


def _lines_with_sums(text: str) -> Iterator[re.Match[str]]:
    """The lines of a name and a sum, in reading order."""
    at = text.find("£")
    while at >= 0:
        end = text.find("\n", at)
        line = _LINE.match(text, text.rfind("\n", 0, at) + 1)
        if line and not _SENTENCE.search(line["name"]):
            yield line
        at = text.find("£", end) if end >= 0 else -1


def _run_rows(article: Article, run: list[re.Match[str]]) -> Iterator[Row]:
    """The rows of one list, if it is one of awards to bodies."""
    text = article.context.text
    above, below = text[max(0, run[0].start() - NEAR) : run[0].start()], text[run[-1].end() :][:NEAR]
    told = above if AWARDS.search(above) else below
    kinds = [kind_of(line["name"]) for line in run]
    is_by_area = ALLOCATIONS.search(told) is not None and kinds.count("organisation") * 2 < len(run)
    left_out = {"person"} if is_by_area else {"person", "place"}
    bodies = [line for line, kind in zip(run, kinds, strict=True) if kind not in left_out]
    if (
        len(run) < 2
        or (not is_by_area and kinds.count("organisation") * 2 < len(run))
        or not AWARDS.search(told)
        or OTHER.search(told)
    ):
        return
    family = FAMILY.search(told)
    figures = (
        sorted(
            (int(str(f["start_char"])), f) for found in article.figures for f in found if f["kind"] == "money"
        )
        if bodies
        else []
    )
    starts = [start for start, _ in figures]
    for line in bodies:
        is_summed = _SUMMED.search(above) is not None
        opens = line.start("sum") if is_summed or not line["years"] else line.start("years")
        own = figures[bisect_left(starts, opens) : bisect_left(starts, line.end("sum"))]
        is_total, led = TOTAL.match(line["name"]) is not None, _LED_BY.search(line["name"])
        columns: Row = {
            "supplier": None if is_total else led["name"] if led else line["name"],
            "family": family[1].lower() if family else None,
            "qualification": service_of(
                re.sub(r"^ (?:to [a-z]+|for|towards) ", "", line["rest"])
            ).qualification
            if line["rest"].startswith((" to ", " for ", " towards "))
            else None,
            "outcome": "total" if is_total else "awarded",
        }
        for _, figure in own:
            stop = line.end() if columns["qualification"] else int(str(figure["end_char"]))
            yield record(
                article.context,
                ("contract_id", "con"),
                (line.start("name"), stop),
                "list_of_awards/1",
                columns | money_columns(figure),
                figure["figure_id"],
            )
