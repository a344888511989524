"""Awards told as a list of lines: "• Tidewell College – £400,000", one body and its sum a line.

Two such lines or more in a row make a list; what they are is told within a few lines above or below.
Lines of bodies alone are awards without a sum where the line right above says that they won funding.
Left alone: lists of turnovers, deficits, salaries or prices; of prizes, finalists or those who lost out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from stages.extract.contracts.scope import frame_of, scope_of
from stages.extract.contracts.service import service_of
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import money_columns, record
from stages.extract.phrases.word_cues import words_of
from stages.extract.phrases.words import word_set

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
_BODY_LINE = re.compile(
    r"^[ \t]*(?P<mark>[•*.–-] |\d{1,2}[.)] )?(?P<name>[A-Z][\w’'&.-]*(?:,? [\w’'&./-]+){0,11})"
    r"(?P<aside> \([^()\n]{2,90}\)|(?: \([^()\n]{2,20}\))?(?: [–—-]|:|,) [^\n£]{2,90})?[;,.]?[ \t]*$",
    re.MULTILINE,
)
_WINNERS = re.compile(r"\b(?:[Ss]uccessful|[Ww]inn(?:ers?|ing)|[Rr]ecipients?|[Aa]wardees)\b")
_GIVEN_FUNDS = re.compile(
    r"\b(?:awarded|chosen|selected|appointed|allocated|given|granted|won|secured|receiv(?:ed?|ing)|shar(?:e|"
    r"ed|ing)|split(?:ting)?)\b[^\n:]{0,50}?\b(?:[Ff]und(?:s|ing)?|[Cc]ontracts?|[Gg]rants?|[Mm]oney|[Cc]ash|"
    r"[Pp]ot|[Ff]ramework|[Ll]icen[cs]es?)\b|\b(?:[Ff]und(?:ed|s|ing)?|[Pp]icked|[Cc]hosen?|[Ss]elected) "
    r"(?:the )?(?:following|these) (?:[a-z]+ ){0,2}(?:organisations|providers|colleges|partners|charities)\b"
)
_OF_BODIES = re.compile(
    r"\b(?:[Bb]idders|[Pp]roviders|[Ss]uppliers|[Cc]ontractors|[Cc]olleges|[Oo]rganisations|[Pp]artners)\b"
)
_NOT_WON = re.compile(
    r"\b(?:[Uu]nsuccessful|[Ss]hort-?list\w*|[Ff]inalists?|[Rr]unners?-up|not|may|might|could|hop(?:e|ing)"
    r"|failed|miss(?:ed|es)? out|bid(?:ding)? for|appl(?:y|ied)|prizes?|medals?|trophy|of the Year|Awards"
    r"|competitors?|letters?|notices?|judges?|notes?|lost|must|should|powers?|duty|required"
    r"|hand(?:s|ed|ing)? out|contact|before|told|tell)\b"
)
_LEAD_WORDS = word_set(
    """
    successful winners winner winning recipient recipients awarded chosen selected appointed
    allocated given granted won secured receive received receiving share shared sharing split
    splitting following
    """
)
_TITLED = re.compile(r"(?:[A-Z][\w’'&.-]*|and|of|for|in|the|&)(?: (?:[A-Z][\w’'&.-]*|and|of|for|in|the|&))+")
_LONGEST_LEAD = 500
_HEADING_MOST = 90
_LEAST_UNMARKED = 3
EXAMPLES = {
    "The Skills Agency awarded grants from the Growth Fund.\n\nThe successful colleges, with their areas, "
    "are:\n\n• Tidewell College (Northmoor area)\n• Ashdown College (Southmoor)": [
        {"supplier": "Tidewell College", "outcome": "awarded", "value": None, "programme": "Growth Fund"},
        {"supplier": "Ashdown College"},
    ],
    "Funding helped.\n\nWinners of the Skills Awards:\n\n• Tidewell College\n• Ashdown College": [],
    "Providers that get funding from the Skills Agency must tell:\n\n• Tidewell Council\n• Ofsted": [],
    "Bidders won funding. It will fund the following organisations:\n\nCity Year UK\n\nAshdown Trust\n\nOne "
    "Tidewell\n\nThey meet in May.": [
        {"supplier": s} for s in ("City Year UK", "Ashdown Trust", "One Tidewell")
    ],
    "The fund set rules for the following partners:\n\nCity Year UK\n\nAshdown Trust\n\nOne Tidewell": [],
    "The following colleges were awarded grade two:\n\n• Tidewell College\n• Ashdown College": [],
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


def body_rows(article: Article) -> Iterator[Row]:
    """One row for each line of a list of bodies that the line above says were given funds, with no sum."""
    text = article.context.text
    at = 0
    for start, end in _leads(text):
        lead = text[start:end]
        if start < at or not _tells_winners(lead, text):
            continue
        run = _bodies_below(text, end, _OF_BODIES.search(lead) is not None)
        if not run:
            continue
        at = run[-1].end()
        frame = frame_of(text)
        family, scope = FAMILY.search(lead), scope_of(lead)
        columns: Row = {
            "programme": frame.programme if frame else None,
            "buyer": frame.buyer if frame else None,
            "family": family[1].lower() if family else None,
            "generation": scope.generation,
            "wave": scope.wave,
            "outcome": "awarded",
        }
        for line in run:
            row = columns | {"supplier": line["name"]}
            if row["supplier"] == row["buyer"]:
                row["buyer"] = None
            yield record(
                article.context,
                ("contract_id", "con"),
                line.span("name"),
                "list_of_winners/1",
                row,
                line["name"],
            )


def _leads(text: str) -> Iterator[tuple[int, int]]:
    """The lines that may open a list of those who were given funds."""
    end = -1
    for at in sorted(words_of(text).starting(_LEAD_WORDS)):
        if at < end:
            continue
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if end - start < _LONGEST_LEAD and text[end - 1 : end] not in {".", "”"}:
            yield start, end


def _tells_winners(lead: str, text: str) -> bool:
    """Whether a line that opens a list says that those in it were given funds."""
    if _NOT_WON.search(lead) or OTHER.search(lead):
        return False
    is_open = lead.endswith(":") or (len(lead) < _HEADING_MOST and lead[-1].isalnum())
    return is_open and (
        _GIVEN_FUNDS.search(lead) is not None
        or (_WINNERS.search(lead) is not None and frame_of(text) is not None)
    )


def _bodies_below(text: str, at: int, are_bodies: bool) -> list[re.Match[str]]:
    """The lines right below an offset that each name a body and no more than its area; most must look so."""
    run: list[re.Match[str]] = []
    while line := _BODY_LINE.match(text, _next_line(text, at)):
        if run and bool(line["mark"]) != bool(run[0]["mark"]):
            break
        is_titled = are_bodies and _TITLED.fullmatch(line["name"]) is not None
        if kind_of(line["name"]) in {"person", "place"} or not (line["mark"] or is_titled or _is_body(line)):
            break
        run.append(line)
        at = line.end()
    is_list = len(run) > 1 if run and run[0]["mark"] else len(run) >= _LEAST_UNMARKED
    least = 0 if are_bodies else len(run) // 2
    return run if is_list and sum(map(_is_body, run)) > least else []


def _is_body(line: re.Match[str]) -> bool:
    return kind_of(line["name"]) == "organisation"


def _next_line(text: str, at: int) -> int:
    """Where the next line with words on it starts."""
    while at < len(text) and text[at] in " \t\n":
        at += 1
    return at
