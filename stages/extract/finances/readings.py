"""What each figure of a sentence measures: its measure stands before or after it, is a verb, or goes on.

"Income fell from £31m to £27m" gives two readings, "a £2m deficit, up from £1m" two, "owes £3m" one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.finances.called import called
from stages.extract.finances.changes import MOVED
from stages.extract.finances.fitting import STANDING, fits
from stages.extract.finances.going_on import reading_on, with_creditor
from stages.extract.finances.metrics import IN_PERCENT, is_measure_in_capitals, measures_in, metric_of
from stages.extract.finances.reading import ENDS, OF_INCOME, Reading, Slot, is_no_bodys
from stages.extract.finances.said_by_verb import by_verb
from stages.extract.finances.words import link_of
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS, View

_LONGEST_GAP = 120
_NOT_MODIFIERS = (
    "and|but|or|its|the|with|from|to|of|on|in|more|less|than|by|for|which|was|as|extra|is|are|were|"
    "has|have|had|a|"
    "an|that|who|at|while|after|worth|per|into|over|under|against|is|new|cut|until|when|if|because|since|not"
)
_AFTER = re.compile(
    r"(?:[ -](?:a|per)[ -](?:year|annum|month))?(?:[- ]?(?:in-)?year)? (?:of (?:that|this|which|it) "
    r")?(?:(?:was|were|is|are) (?:new |an? )?)?(?:in (?:all|total) )?(?:worth )?(?P<of>(?:of|in)(?: the)? "
    rf")?(?P<between>(?:(?!(?:{_NOT_MODIFIERS})\b)[“‘]?[a-z][a-z’”-]* ){{0,4}})(?:[“‘’])?$"
)
_TARGET_AFTER = re.compile(
    r"^(?: or (?:more|less|above|below))? (?P<role>benchmark|target|threshold|limit)\b"
)
_TARGET_BEFORE = re.compile(
    r"\b(?P<role>[Bb]enchmark|[Tt]arget|[Tt]hreshold|[Ff]orecast|[Bb]udget|[Pp]lan)s?(?: (?:for|of|on)(?: "
    r"the)? [^.;,\ue001-\ue009]{1,60}?)?(?: (?:of|is|was|at|are|set at|:))(?: at (?:least|most))? (?:just )?$"
)
_PLANNED_BEFORE = re.compile(
    r"\b(?:budgeted|planned|forecast|targeted|target|predicted|expected|projected)(?: for)? (?:a |an )?$"
)
_TARGET_FOR = re.compile(r"\b([Bb]enchmark|[Tt]arget|[Tt]hreshold)s? (?:of|for|on)(?: the| an?)? $")
_OF_OTHER = re.compile(
    r" (?:(?:a|per|for each|for every|each) (?!year|annum|month)[a-z]+|(?:larger|bigger|smaller|higher|lower|"
    r"more|less|worse|better) than)"
)
_RAISED = re.compile(
    r"\b(?:doubl|rais|increas|cut|reduc|bring|grow|lift|push|tak|boost|tripl|trebl)\w* (?:its|the|their|his|"
    r"her) (?:[a-z]+ ){0,2}$"
)
_HANDS_ON = re.compile(
    r"(?<!was )(?<!were )(?<!been )\b(?:supported|distribut(?:es|ed)|hand(?:s|ed) out|paid out|g[ai]ve out) "
    r"(?:some |about |over )?$"
)
"""Verbs of whoever passes money on: the grants are no sum of its own."""
_CALLED_FOR = re.compile(
    r"\b(?:(?:[Cc]all(?:s|ed|ing)?|[Pp]leas?|[Dd]emand(?:s|ed|ing)?) for|[Ss]eek(?:s|ing)?) (?:an? )?"
    r"(?:extra |further |capital )?$"
)
_POSTED = re.compile(r"\b(?:post|report|record|generat|earn|mak|made)\w* (?:just |about |around |over )?$")
_PART_OF_IT = re.compile(r" of (?:that|this|its|the|their) (?:[\w-]+ ){0,3}budgets?\b")
_DASHED = re.compile(r" [–—-] [^–—;.]{3,90} [–—-](?= )")
_TO_LEVEL = re.compile(r" to (?:approaching |almost |nearly |around |about |over |more than |just )?")
_CHANGE_IN = re.compile(
    r"\b(?:drop|fall|decline|reduction|decrease|slump|dip|cut|rise|increase|growth|jump|gain) in (?:[\w’]+ "
    r"){0,3}$"
)
_MOVE_OF = re.compile(
    r"\b(?:drop|fall|decline|reduction|decrease|cut|rise|increase|growth|uplift)s? of (?:[a-z]+ ){0,3}$"
)
"""What has moved is told after its move: "a reduction of £2m in the budget" is no budget of £2m."""
_GROWTH_IN = re.compile(r"\b(?:rise|increase|growth|jump) in (?:[\w’]+ ){0,3}$")
_OPENING = re.compile(r"^(?:[Ww]ith|[Aa]t) (?:just |only |about )?$")


def words_of_view(view: View) -> str:
    """The sentence with its figures and organisations masked; other names may hold a measure's words."""
    words = list(view.sentence.text)
    for start, figure in view.figures.items():
        end = _run_end(view.masked, start, FIGURE_MASKS[str(figure["kind"])])
        words[start:end] = view.masked[start:end]
    for start, name in view.names.items():
        if name.kind in {"organisation", "person"} and not is_measure_in_capitals(name.text):
            words[start : name.end] = NAME_MASKS[name.kind] * (name.end - start)
    return "".join(words)


def readings(view: View) -> list[Reading]:
    """What the sentence's figures measure, in reading order."""
    words = words_of_view(view)
    found = [m for m in measures_in(words) if not _is_in_name(view, m)]
    by_words = dict(by_verb(view)) if view.figures else {}
    read: list[Reading] = []
    shared = [measure for measure in found if metric_of(measure) in IN_PERCENT]
    for slot in _slots(view, words):
        if is_no_bodys(view.sentence.text, slot.start, slot.end, slot.figure):
            continue
        fitting = {"money": found, "percentage": shared}.get(str(slot.figure["kind"]), [])
        moved = by_words.get(slot.start)
        reading = (
            (moved if moved is not None and moved.rule in MOVED and slot.figure["kind"] != "money" else None)
            or _past_aside(view, words, slot, read)
            or (_after(words, fitting, slot) if words.endswith(" a ", 0, slot.start) else None)
            or _before(words, fitting, slot)
            or _after(words, fitting, slot)
            or (_on(view, words, slot, read[-1]) if read and _is_told_as_share(slot, read[-1]) else None)
            or moved
            or _held_to(words, fitting, slot)
            or _opening(words, fitting, slot)
            or (_on(view, words, slot, read[-1]) if read else None)
        )
        reading = reading if reading is not None and fits(reading) else called(words, slot)
        if reading is not None and fits(reading):
            reading = with_creditor(view, reading)
            of_income = OF_INCOME.match(words, slot.end) if slot.figure["kind"] == "percentage" else None
            read.append(replace(reading, end=max(reading.end, of_income.end())) if of_income else reading)
    return read


def _is_in_name(view: View, measure: re.Match[str]) -> bool:
    """Whether a measure's words only begin a longer name: "the Capital Investment *Fund*"."""
    at = measure.start()
    return any(start <= at and measure.end() < name.end for start, name in view.names.items() if start <= at)


def _is_told_as_share(slot: Slot, last: Reading) -> bool:
    """Whether a share follows a sum, which it may tell again: "£1m, or 4 per cent of income"."""
    return slot.figure["kind"] == "percentage" and last.figure["kind"] == "money"


def _past_aside(view: View, words: str, slot: Slot, read: list[Reading]) -> Reading | None:
    """The measure before an aside goes on: "£9m - of which £3m came from fees - up from £8m"."""
    aside = _DASHED.search(words, read[-2].at, slot.start) if len(read) > 1 else None
    if aside is None or not aside.start() < read[-1].at < aside.end():
        return None
    kept = words[: aside.start()] + " " * len(aside.group()) + words[aside.end() :]
    return _on(view, kept, slot, read[-2])


def _on(view: View, words: str, slot: Slot, last: Reading) -> Reading | None:
    """The measure before holds on, and stands as it did."""
    reading = reading_on(view, words, slot, last)
    is_state = reading is not None and reading.rule == "goes_on" and last.rule in STANDING
    return replace(reading, rule=last.rule) if reading is not None and is_state else reading


def _run_end(words: str, start: int, mask: str) -> int:
    """Where a run of one mask character ends."""
    return len(words) - len(words[start:].lstrip(mask))


def _slots(view: View, words: str) -> Iterator[Slot]:
    for start, figure in sorted(view.figures.items()):
        if figure["kind"] in {"money", "percentage", "fraction"}:
            yield Slot(figure, start, _run_end(words, start, FIGURE_MASKS[str(figure["kind"])]))


def _before(words: str, found: list[re.Match[str]], slot: Slot) -> Reading | None:
    """The measure before the figure: "reserves at the trust were down to £1.4m"."""
    measure = next((m for m in reversed(found) if m.end() <= slot.start), None)
    if measure is None or slot.start - measure.end() > _LONGEST_GAP:
        return None
    link = link_of(words[measure.end() : slot.start])
    lead = words[: measure.start()]
    is_raised = _RAISED.search(lead) is not None or _CHANGE_IN.search(lead) is not None
    if is_raised and _TO_LEVEL.fullmatch(words, measure.end(), slot.start):
        link = "to"
    metric = metric_of(measure)
    if metric == "funding rate" and measure.group().startswith("rate") and link not in {"to", "from"}:
        return None
    if link is None or (link == "by" and metric not in {"income", "turnover"}):
        return None
    if link == "by":
        if re.match(r"(?:,? from [^.;]{0,40})?,? to (?:just |only )?[\ue001\ue002]", words[slot.end :]):
            return None
        metric = (
            "lost income"
            if re.search(
                r"\b(?:fall|fell|drop|dropp|declin|shr[aiu]nk|decreas|down|slump|plung|cut|reduced)",
                words[measure.end() : slot.start],
            )
            else ""
        )
    if link not in {"to", "from"} and _CHANGE_IN.search(words[: measure.start()]):
        is_loss = metric in {"income", "turnover"} and _GROWTH_IN.search(words[: measure.start()]) is None
        metric = "lost income" if is_loss else ""
    if (
        not metric
        or (metric == "grants" and _CALLED_FOR.search(lead))
        or (metric != "funding rate" and _is_level_of_other(words, slot))
        or _is_loss_of_thing(words, measure, slot)
    ):
        return None
    held = _TARGET_FOR.search(words[: measure.start()])
    role = None if held is None else "benchmark" if held[1].lower() == "benchmark" else "target"
    start = held.start() if held else measure.start()
    return Reading(
        slot.figure, slot.start, metric, start, slot.end, "measure_before", role, measure=measure.start()
    )


def _is_level_of_other(words: str, slot: Slot) -> bool:
    """Whether the figure counts something else: "in cash of £2m contracts", "savings of £500 a student"."""
    return _OF_OTHER.match(words[slot.end :]) is not None


def _is_loss_of_thing(words: str, measure: re.Match[str], slot: Slot) -> bool:
    """Whether something worth the figure was lost, no money: "the loss of the £10m fund"."""
    is_of_thing = words[measure.end() : slot.start].strip() in {"of", "of the", "of a", "of its"}
    return (
        measure.group().lower().endswith(("loss", "losses"))
        and is_of_thing
        and ENDS.match(words[slot.end :]) is None
    )


def _after(words: str, found: list[re.Match[str]], slot: Slot) -> Reading | None:
    """The measure after the figure: "a £2m in-year deficit", "£13m of loans"."""
    measure = next((m for m in found if m.start() >= slot.end), None)
    if measure is None or slot.figure["kind"] != "money" or measure.start() - slot.end > 70:
        return None
    between = _AFTER.fullmatch(words[slot.end : measure.start()])
    if between is None or re.match(r" (?:of|at) [\ue001-\ue009]", words[measure.end() :]):
        return None
    if between["of"] is not None and _MOVE_OF.search(words, max(0, slot.start - 60), slot.start):
        return None
    metric = metric_of(measure)
    is_of = between["of"] is not None and not between["between"]
    if _CALLED_FOR.search(words, 0, slot.start) or _is_part(words, slot, metric, is_of=is_of):
        return None
    start = slot.start
    return Reading(slot.figure, start, metric, start, measure.end(), "measure_after", measure=measure.start())


def _is_part(words: str, slot: Slot, metric: str, *, is_of: bool) -> bool:
    """Whether the figure is a part of the measure or passed on: "£3m of income", "£2m of that budget"."""
    before = max(0, slot.start - 30)
    if metric == "grants":
        return _HANDS_ON.search(words, before, slot.start) is not None
    if metric == "budget":
        return _PART_OF_IT.match(words, slot.end) is not None
    is_posted = _POSTED.search(words, before, slot.start) is not None
    return metric in {"income", "expenditure", "cuts"} and is_of and not is_posted


def _held_to(words: str, found: list[re.Match[str]], slot: Slot) -> Reading | None:
    """A target or benchmark for the measure that the sentence names."""
    before = words[max(0, slot.start - 90) : slot.start]
    held = (
        _TARGET_AFTER.match(words[slot.end :])
        or _TARGET_BEFORE.search(before)
        or _PLANNED_BEFORE.search(before)
    )
    if held is None or not found:
        return None
    measure = next((m for m in reversed(found) if m.end() <= slot.start), found[0])
    if abs(measure.start() - slot.start) > 160:
        return None
    is_benchmark = held.groupdict().get("role", "").lower() in {"benchmark", "threshold"}
    metric = metric_of(measure)
    if metric == "budget" and len(found) > 1:
        metric = next((metric_of(m) for m in reversed(found) if m.end() <= measure.start()), metric)
    end = slot.end + (held.end() if held.re is _TARGET_AFTER else 0)
    return Reading(
        slot.figure,
        slot.start,
        metric,
        min(measure.start(), slot.start),
        end,
        "held_to",
        "benchmark" if is_benchmark else "target",
        measure=measure.start(),
    )


def _opening(words: str, found: list[re.Match[str]], slot: Slot) -> Reading | None:
    """The figure opens the sentence: "At 8.2%, its EBITDA"."""
    if not _OPENING.match(words[: slot.start]) or not found or found[0].start() - slot.end > 45:
        return None
    if not words[slot.end :].startswith(","):
        return None
    metric = metric_of(found[0])
    return Reading(
        slot.figure, slot.start, metric, 0, found[0].end(), "figure_opens", measure=found[0].start()
    )
