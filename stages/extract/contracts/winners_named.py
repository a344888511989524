"""Bodies that are counted or called winners, and named beside: "the four providers of the contracts (A, B)".

The names stand in brackets, between dashes, after a colon or after "including"; what the bodies are called,
or the verb of their sentence, must say that they have the contract. Left alone: losers, bidders, the graded.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import MONEY, QUALITY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.contracts.winners import names_in_row
from stages.extract.extractor import Row
from stages.extract.phrases.masks import View

_WORD = r"(?: (?!and\b|but\b|while\b|or\b)[\w’'&\ue002-\ue013-]+)"
_LEAD = re.compile(
    rf"(?P<of>(?:[\w’'-]+ ){{0,4}})(?P<class>{CLASS}){_WORD}{{0,12}}?(?P<open> \(| [–—-] |: |,? (?:including|"
    rf"namely|such as|among them|comprising)(?: of)?:? |, which are |, who are )(?:the )?(?={NAME})"
)
_OPENERS = re.compile(
    r" \(| [–—-] |: |\b(?:including|namely|such as|among them|comprising|which are|who are)\b"
)
NAMED_CUES = (" (", " – ", " — ", " - ", ": ", "including", "namely", "such as", "among them", "are ")
_ENDS = {" (": re.compile(r"\)"), "-": re.compile(r" [–—-] |[.;]")}
_LIST_ENDS = re.compile(r"[.;]|, (?:which|who|whose|with|as|have|has|were|was|are|will)\b| [–—-] ")
_LIST = re.compile(rf"{NAME}(?:(?:[,;] (?:and )?| and )(?:the )?{NAME})*")
"""Names and nothing else: in "A runs the North, B the South" each is a clause of its own."""
_CALLED = re.compile(
    r"\b(?:successful|winning|appointed|chosen|selected|contracted|prime|awarded|approved) (?:[a-z-]+ ){0,2}$"
)
_WINNERS = re.compile(r"(?i)winners|bidders|recipients|suppliers|contractors|awardees")
_DEALS = re.compile(
    r"\b(?:(?:sub-?)?contracts?|licen[cs]es?|frameworks?|lots?|tenders?|grants?|procurement|concessions?)\b"
)
_HAVE = re.compile(
    r"\b(?:awarded|given|handed|won|wins?|winning|secured?|securing|appoint(?:s|ed)?|chosen|chose|select(?:s|"
    r"ed)|picked|named|contracted|commissioned|successful|granted|allocated|retained|hold(?:s|ing)?)\b"
)
_TO_DO = re.compile(
    r"\b(?:funding|cash|share of|to (?:help )?(?:deliver|run|provide|offer|develop|operate|pilot|host|lead)|"
    r"(?:were|are|was|been) successful)\b"
)
_NOT_THEM = re.compile(
    r"\b(?:unsuccessful\w*|los(?:t|es?|ing)|missed|failed|terminat\w+|ended|withdr\w+|stripped|former\w*|"
    r"previous\w*|shortlist\w*|rejected|rated|graded|inspected|closed|collapsed|challeng\w+|complain\w+|"
    r"excluded|compet\w+|bid(?:ding)? (?:for|to)|appl(?:y|ied|ying) (?:for|to))\b"
)
_KEPT = re.compile(r"\b(?:retain\w*|kept|keep(?:s|ing)?|renew\w*|re-?appoint\w*|extended)\b")


def winners_named(view: View, scene: Scene) -> Iterator[Found]:
    """The contracts of bodies that a class of winners or holders is said to be."""
    masked = view.masked
    if not _OPENERS.search(masked):
        return
    for lead in _LEAD.finditer(masked):
        stop = _stop(masked, lead)
        around = masked[: lead.end()] + masked[stop:]
        if (
            MONEY in masked[lead.end() : stop]
            or HINDERED.search(around)
            or _NOT_THEM.search(around)
            or QUALITY.search(around)
            or not _have_it(lead, around, is_framed=scene.is_framed)
        ):
            continue
        names, end = names_in_row(view, lead.end(), stop)
        if len(names) > 1 and _LIST.fullmatch(masked, lead.end(), end):
            outcome = "retained" if _KEPT.search(around) else "awarded"
            for name in names:
                yield Found("winners_named", outcome, lead.start(), end, name)
            return


def _stop(masked: str, lead: re.Match[str]) -> int:
    """Where the names end: at the bracket or dash that closes them, else at the end of their clause."""
    opened = lead["open"] if lead["open"] == " (" else "-" if lead["open"][1:2] in "–—-" else ""
    end = _ENDS.get(opened, _LIST_ENDS).search(masked, lead.end())
    return end.start() if end else len(masked)


def _have_it(lead: re.Match[str], around: str, *, is_framed: bool) -> bool:
    """Whether the words say that the bodies of a class have the contracts."""
    is_deal = _DEALS.search(around) is not None
    is_called = _CALLED.search(lead["of"]) or _WINNERS.fullmatch(lead["class"])
    if (is_called and (is_deal or is_framed)) or _DEALS.search(lead.group()):
        return True
    return _HAVE.search(around) is not None and (is_deal or _TO_DO.search(around) is not None)


EXAMPLES: dict[str, list[Row]] = {
    "The four providers of the new training contracts (Tidewell College, Novamark Ltd, Harbour Trust and "
    "Ashdown Training) start in April.": [
        {"supplier": name, "outcome": "awarded"}
        for name in ("Tidewell College", "Novamark Ltd", "Harbour Trust", "Ashdown Training")
    ],
    "Northmoor Council has appointed three providers – Tidewell College, Novamark Ltd and the Harbour "
    "Trust – "
    "to deliver the bootcamps.": [
        {"supplier": "Tidewell College"},
        {"supplier": "Novamark Ltd"},
        {"supplier": "Harbour Trust"},
    ],
    "Contracts were let. Two companies were successful: Novamark Ltd and Ashdown Training.": [
        {"supplier": "Novamark Ltd"},
        {"supplier": "Ashdown Training"},
    ],
    "The framework has twelve suppliers, among them Novamark Ltd and Ashdown Training.": [
        {"supplier": "Novamark Ltd"},
        {"supplier": "Ashdown Training"},
    ],
    "Both current providers (Novamark Ltd and Ashdown Training) kept their contracts.": [
        {"supplier": "Novamark Ltd", "outcome": "retained"},
        {"supplier": "Ashdown Training", "outcome": "retained"},
    ],
    "Three contractors keep their patches: Novamark Ltd looks after the North, Ashdown Training the South "
    "and the Harbour Trust the East.": [],
    "Contracts were let. Two providers (Novamark Ltd and Ashdown Training) lost their contracts.": [],
    "Two colleges (Tidewell College and Ashdown College) were awarded grade two.": [],
}
