"""Who delivers a programme in which area: "X is run by A in the North, B in London and C in the South"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.names import Name, kind_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.naming import name_in

_LIST = re.compile(
    r"\b(?:contractors|(?:delivery|lead|regional|area) (?:bodies|partners|charities|colleges)|delivery "
    r"partners|"
    r"providers|organisations|[Dd]elivery (?:is|has been|was) (?:now )?(?:in the hands of|shared|split|"
    r"divided)|"
    r"(?:delivered|run|led) (?:locally|regionally) by)\b[^.;:]{0,60}: "
)
_REGIONS = frozenset({"London", "North", "South", "East", "West", "Midlands", "England", "Wales", "Scotland"})
_AREA = (
    r"(?P<area>(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|<place:PLACE>)(?:[- ](?:[Ee]ast|[Ww]est|[Mm]idlands|of "
    r"<of:PLACE>))?(?: and (?:the )?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|Midlands|<place2:PLACE>)(?! "
    r"in\b)(?:[- ](?:[Ee]ast|[Ww]est))?)?)"
)
_LISTED = compiled(
    rf"(?:the )?<by:ORG> \(?(?:(?:in|across|for|covers|has|serves|runs|looks after|takes) )?(?:the )?{_AREA}"
)
_OPENS = compiled(
    r"(?P<name>[^.;:\s][^.;:]{1,120}?) {AUX}(?:run|delivered|provided|led|managed|operated) by (?=(?:the "
    r")?<by:ORG> (?:in|across|for|covering))"
)
_NATIONAL = compiled(
    r"<by:ORG>,? (?:which|who) (?:has|have|holds?) an? (?P<area>national|regional) contract (?:to|for) "
    r"(?P<service>[^.;]{3,160})"
)
_PARTNERS = compiled(
    r"^(?:(?:These|The|Its) (?:[a-z]+ ){0,2}?delivery|These(?: [a-z]+)?) (?:partners|contractors) "
    r"(?:are|will be) (?=(?:the )?<by:ORG>)"
)
_PARTNERS_CUE = cue(re.compile(r"(?:partners|contractors) (?:are|will be)\b"), "partners contractors")
_PARTNER = compiled(r"(?:(?<=[a-z] )|(?<=, ))<by:ORG>(?=[.,;]| and |$)")
_LOOK_BACK = 60
_NEAR = 500
_TELLING = cue(
    re.compile(
        r"\b(?:run|delivered|provided|led|managed|operated) by\b|\b(?:contractors|delivery bodies|delivery "
        r"partners|providers|organisations)\b[^.;:]{0,60}: |\b(?:in the hands of|regionally by|locally by)\b|"
        r"\b(?:lead|regional|area) (?:bodies|partners|charities|colleges)\b[^.;:]{0,60}: |\b(?:national|"
        r"regional) contract\b",
        re.IGNORECASE,
    ),
    "run delivered provided led managed operated contractors delivery providers organisations "
    "national regional lead area in regionally locally",
)
EXAMPLES = {
    "The Careers Help (CH) programme goes on. Regional delivery is in the hands of three bodies: Ashdown "
    "Training "
    "(North West), the Harbour Trust (Yorkshire) and WorkAid (London).": [
        {"name": "Careers Help (CH)", "delivered_by": "Ashdown Training", "area": "North West"},
        {"delivered_by": "Harbour Trust", "area": "Yorkshire"},
        {"delivered_by": "WorkAid", "area": "London"},
    ],
    "The Careers Help (CH) programme goes on. Those on the panel: Ashdown Training (North West), the "
    "Harbour Trust "
    "(Yorkshire) and WorkAid (London).": [],
    "The Careers Help (CH) programme is run by Ashdown Training in the South of England, the Harbour Trust "
    "in London, WorkAid in the Midlands "
    "and TR Training in the North.": [
        {"delivered_by": "Ashdown Training", "area": "South of England"},
        {"delivered_by": "Harbour Trust", "area": "London"},
        {"delivered_by": "WorkAid", "area": "Midlands"},
        {"delivered_by": "TR Training", "area": "North"},
    ],
    "The Careers Help (CH) programme goes on. Four regional contractors keep their patches: TR Training "
    "looks after the North, "
    "WorkAid the Midlands and Ashdown Trust the South of England.": [
        {"delivered_by": "TR Training", "area": "North"},
        {"delivered_by": "WorkAid", "area": "Midlands"},
        {"delivered_by": "Ashdown Trust", "area": "South of England"},
    ],
    "The Careers Help (CH) programme is led by the Harbour Trust. These partners are Ashdown "
    "Training, which stays on, and a new partner, the charity WorkAid.": [
        {"delivered_by": "Ashdown Training", "manager": "Harbour Trust"},
        {"delivered_by": "WorkAid"},
    ],
    "The Careers Help (CH) programme is led by the Harbour Trust. These partners are happy.": [
        {"delivered_by": None}
    ],
    "Tidewell College is run by Ashdown Trust in London.": [],
}


def delivery_rows(article: Article, known: dict[str, str], told: Sequence[Row] = ()) -> Iterator[Row]:
    """One row for each body and area that a programme's delivery is told of; `told` is read of it so far."""
    for index in article.with_cue(_TELLING):
        text = article.sentences[index].text
        view = _regions_apart(article.view(index))
        # "Four contractors" is a masked figure: a list is looked for in the words themselves.
        opened = _OPENS.search(view.masked) or _LIST.search(text)
        pairs = [*_LISTED.finditer(view.masked, opened.end())] if opened else []
        if (
            opened
            and (len(pairs) > 1 or (pairs and not _RUN.search(opened.group())))
            and (name := _name(article, view, opened, known, index) or _told_last(told, view))
        ):
            for pair in pairs:
                end = pair.end() + view.masked.startswith(")", pair.end())
                yield _row(article, view, pair, (opened.start(), end), name, "delivered_in_area")
        national = _NATIONAL.search(view.masked) if " contract " in text else None
        if national and (last := _named_last(article, known, index)):
            yield _row(article, view, national, national.span(), last, "holds_national_contract")


_RUN = re.compile(r"\b(?:run|managed|overseen|led)\b")
"""Of one body in one area, it says who manages it and not who delivers its part."""


def partner_rows(article: Article, told: list[Row]) -> Iterator[Row]:
    """One row for each body that is said to be a partner in the programme told of right before."""
    for _, view in article.views(_PARTNERS_CUE) if told else ():
        lead, at = _PARTNERS.match(view.masked), view.sentence.start
        near = [row for row in told if at - _NEAR < int(str(row["end_char"])) <= at] if lead else []
        for partner in _PARTNER.finditer(view.masked, lead.end()) if lead and near else ():
            yield _row(article, view, partner, partner.span("by"), str(near[-1]["name"]), "partners_are")


def _told_last(told: Sequence[Row], view: View) -> str | None:
    """The programme of the nearest row told in the same paragraph before a sentence."""
    at = view.sentence.start
    near = [row for row in told if at - _NEAR < int(str(row["end_char"])) <= at]
    return str(near[-1]["name"]) if near else None


def _named_last(article: Article, known: dict[str, str], index: int) -> str | None:
    """The programme named last up to the sentence at `index`."""
    named = (
        name_in(article.sentences[at].text, known) for at in range(index, max(index - _LOOK_BACK, -1), -1)
    )
    return next((name for name in named if name), None)


def _regions_apart(view: View) -> View:
    """The view with bodies and regions masked apart: "Harbour Trust London", "Leeds and Reed Ltd"."""
    masked, names = view.masked, dict(view.names)
    for start, name in view.names.items():
        body, _, region = name.text.rpartition(" ")
        if body and region in _REGIONS and kind_of(body) == "organisation" and name.kind == "other":
            end = start + len(body)
            place = NAME_MASKS["place"] * len(region)
            masked = (
                masked[:start] + NAME_MASKS["organisation"] * len(body) + " " + place + masked[name.end :]
            )
            names[start] = Name(start, end, body, "organisation")
            names[end + 1] = Name(end + 1, name.end, region, "place")
        region, joined, body = name.text.partition(" and ")
        if joined and kind_of(region) == "place" and kind_of(body) == "organisation":
            end = start + len(region)
            place = NAME_MASKS["place"] * len(region)
            masked = (
                masked[:start] + place + joined + NAME_MASKS["organisation"] * len(body) + masked[name.end :]
            )
            names[start] = Name(start, end, region, "place")
            names[end + len(joined)] = Name(end + len(joined), name.end, body, "organisation")
    return replace(view, masked=masked, names=names)


def _name(
    article: Article, view: View, opened: re.Match[str], known: dict[str, str], index: int
) -> str | None:
    """The programme whose delivery is told; for a bare list the last one named."""
    if "name" not in opened.groupdict():
        return _named_last(article, known, index)
    words = view.words(opened.span("name"))
    if words.split()[-1] in {"It", "it", "programme", "scheme"}:
        return _named_last(article, known, index)
    return name_in(words, known)


def _row(
    article: Article, view: View, found: re.Match[str], words: tuple[int, int], name: str, rule: str
) -> Row:
    """One delivery row; its words run from the programme's name to the area."""
    columns: Row = {
        "name": name,
        "delivered_by": view.words(found.span("by")).split(" (")[0],
        "area": view.words(found.span("area")) if "area" in found.groupdict() else None,
    }
    return record(article.context, ("programme_id", "prg"), view.absolute(words), f"{rule}/1", columns, name)
