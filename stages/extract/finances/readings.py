"""What each figure of a sentence measures: its measure stands before or after it, is a verb, or goes on.

"Income fell from £31m to £27m" gives two readings, "a £2m deficit, up from £1m" two, "owes £3m" one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.finances.constructions import CONSTRUCTIONS
from stages.extract.finances.going_on import reading_on
from stages.extract.finances.metrics import IN_PERCENT, measures_in, metric_of
from stages.extract.finances.public_money import PUBLIC_MONEY, STATED
from stages.extract.finances.reading import ENDS, OF_INCOME, Reading, Slot
from stages.extract.finances.words import link_of
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS, View

_ALL = (*CONSTRUCTIONS, *PUBLIC_MONEY)
_NEEDED = tuple(sorted({words for construction in _ALL for words in construction.needs}))
"""Words of which a sentence must hold one for a construction to be tried: looked for once a sentence."""
_LONGEST_GAP = 120
_NOT_MODIFIERS = (
    "and|but|or|its|the|with|from|to|of|on|in|more|less|than|by|for|which|was|as|extra|is|are|were|"
    "has|have|had|a|"
    "an|that|who|at|while|after|worth|per|into|over|under|against|is|new|cut|until|when|if|because|since|not"
)
_AFTER = re.compile(
    r"(?:[ -](?:a|per)[ -](?:year|annum|month))?(?:[- ]?(?:in-)?year)? (?:of (?:that|this|which|it) "
    r")?(?:(?:was|were|is|are) "
    r"(?:new )?)?(?:in (?:all|total) )?(?:worth )?(?P<of>(?:of|in)(?: the)? )?"
    rf"(?P<between>(?:(?!(?:{_NOT_MODIFIERS})\b)[“‘]?[a-z][a-z’”-]* ){{0,4}})(?:[“‘’])?$"
)
_TARGET_AFTER = re.compile(
    r"^(?: or (?:more|less|above|below))? (?P<role>benchmark|target|threshold|limit)\b"
)
_TARGET_BEFORE = re.compile(
    r"\b(?P<role>[Bb]enchmark|[Tt]arget|[Tt]hreshold|[Ff]orecast|[Bb]udget|[Pp]lan)s?(?: (?:for|of|"
    r"on)(?: the)? "
    r"[^.;,\ue001-\ue009]{1,60}?)?(?: (?:of|is|was|at|are|set at|:))(?: at (?:least|most))? (?:just )?$"
)
_PLANNED_BEFORE = re.compile(
    r"\b(?:budgeted|planned|forecast|targeted|target|predicted|expected|projected)(?: for)? (?:a |an )?$"
)
_TARGET_FOR = re.compile(r"\b([Bb]enchmark|[Tt]arget|[Tt]hreshold)s? (?:of|for|on)(?: the| an?)? $")
_OF_OTHER = re.compile(
    r" (?:(?:a|per|for each|for every|each) (?!year|annum|month)[a-z]+|(?:larger|bigger|smaller|"
    r"higher|lower|more|less|worse|better) than)"
)
_FUNDS = re.compile(r"\b(?:Fund|Facility|Lottery)\b")
_NO_RESCUE = re.compile(
    r"\b(?:[Ss]chemes?|[Pp]rogrammes?|[Pp]ilots?|[Pp]olic(?:y|ies)|[Ii]nitiatives?|[Cc]ourses?|"
    r"[Ss]oftware|[Tt]ickets?|"
    r"[Pp]laces?|[Pp]lans?|[Pp]roposals?|[Ll]icences?)\b[^.;]*$"
)
_COSTLY = re.compile(
    r"[\ue010\ue013]|\b(?:[Cc]olleges?|[Cc]ampus(?:es)?|[Bb]uildings?|[Bb]lock|[Mm]ergers?|[Rr]escues?|"
    r"[Aa]dministrations?|"
    r"[Ii]nsolvenc\w+|[Cc]losures?|[Rr]estructur\w+|[Rr]edundanc\w+|[Ss]ite|[Cc]entre|[Rr]epairs?|[Ii]t)\b"
)
_FAR_LEAD = 60
_RAISED = re.compile(
    r"\b(?:doubl|rais|increas|cut|reduc|bring|grow|lift|push|tak|boost|tripl|trebl)\w* (?:its|the|their) "
    r"(?:[a-z]+ ){0,2}$"
)
_HANDS_ON = re.compile(
    r"(?<!was )(?<!were )(?<!been )\b(?:supported|distribut(?:es|ed)|hand(?:s|ed) out|paid out|g[ai]ve out) "
    r"(?:some |about |over )?$"
)
"""Verbs of whoever passes money on: the grants are no sum of its own."""
_PART_OF_IT = re.compile(r" of (?:that|this|its|the|their) (?:[\w-]+ ){0,3}budgets?\b")
_TO_LEVEL = re.compile(r" to (?:approaching |almost |nearly |around |about |over |more than |just )?")
_SMALL_GRANT = 10_000
_LEAST_STATED = (100_000, 1_000)
_RELATIVE = frozenset({"which", "that", "we"})
_CHANGE_IN = re.compile(
    r"\b(?:drop|fall|decline|reduction|decrease|slump|dip|cut|rise|increase|growth|jump) in (?:[\w’]+ ){0,3}$"
)
_GROWTH_IN = re.compile(r"\b(?:rise|increase|growth|jump) in (?:[\w’]+ ){0,3}$")
_OPENING = re.compile(r"^(?:[Ww]ith|[Aa]t) (?:just |only |about )?$")


def words_of_view(view: View) -> str:
    """The sentence with its figures and organisations masked; other names may hold a measure's words."""
    words = list(view.sentence.text)
    for start, figure in view.figures.items():
        end = _run_end(view.masked, start, FIGURE_MASKS[str(figure["kind"])])
        words[start:end] = view.masked[start:end]
    for start, name in view.names.items():
        if name.kind in {"organisation", "person"}:
            words[start : name.end] = NAME_MASKS[name.kind] * (name.end - start)
    return "".join(words)


def readings(view: View) -> list[Reading]:
    """What the sentence's figures measure, in reading order."""
    words = words_of_view(view)
    found = measures_in(words)
    by_verb = dict(_by_verb(view)) if view.figures else {}
    read: list[Reading] = []
    shared = [measure for measure in found if metric_of(measure) in IN_PERCENT]
    for slot in _slots(view, words):
        fitting = shared if slot.figure["kind"] == "percentage" else found
        reading = (
            _before(words, fitting, slot)
            or _after(words, fitting, slot)
            or by_verb.get(slot.start)
            or _held_to(words, fitting, slot)
            or _opening(words, fitting, slot)
            or (reading_on(view, words, slot, read[-1]) if read else None)
        )
        if reading is not None and _fits(reading):
            of_income = OF_INCOME.match(words, slot.end) if slot.figure["kind"] == "percentage" else None
            read.append(replace(reading, end=max(reading.end, of_income.end())) if of_income else reading)
    return read


def _run_end(words: str, start: int, mask: str) -> int:
    """Where a run of one mask character ends."""
    end = start
    while end < len(words) and words[end] == mask:
        end += 1
    return end


def _slots(view: View, words: str) -> Iterator[Slot]:
    for start, figure in sorted(view.figures.items()):
        if figure["kind"] in {"money", "percentage"}:
            yield Slot(figure, start, _run_end(words, start, FIGURE_MASKS[str(figure["kind"])]))


def _before(words: str, found: list[re.Match[str]], slot: Slot) -> Reading | None:
    """The measure before the figure: "reserves at the trust were down to £1.4m"."""
    measure = next((m for m in reversed(found) if m.end() <= slot.start), None)
    if measure is None or slot.start - measure.end() > _LONGEST_GAP:
        return None
    link = link_of(words[measure.end() : slot.start])
    if _TO_LEVEL.fullmatch(words, measure.end(), slot.start) and _RAISED.search(words[: measure.start()]):
        link = "to"
    metric = metric_of(measure)
    if link is None or (link == "by" and metric not in {"income", "turnover", "budget"}):
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
    if _CHANGE_IN.search(words[: measure.start()]):
        is_loss = metric in {"income", "turnover"} and _GROWTH_IN.search(words[: measure.start()]) is None
        metric = "lost income" if is_loss else ""
    if not metric or _is_level_of_other(words, slot) or _is_loss_of_thing(words, measure, slot):
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
    metric = metric_of(measure)
    if metric == "grants" and _HANDS_ON.search(words, max(0, slot.start - 30), slot.start):
        return None
    if metric in {"income", "expenditure", "cuts"} and between["of"] and not between["between"]:
        return None
    if metric == "budget" and _PART_OF_IT.match(words, slot.end):
        return None
    return Reading(
        slot.figure, slot.start, metric, slot.start, measure.end(), "measure_after", measure=measure.start()
    )


def _by_verb(view: View) -> Iterator[tuple[int, Reading]]:
    """The verb says what is measured: "owes £3m", "overspent by £450,000"."""
    taken: set[int] = set()
    present = frozenset([words for words in _NEEDED if words in view.masked])
    for construction in _ALL:
        if present.isdisjoint(construction.needs):
            continue
        for match in construction.pattern.finditer(view.masked):
            groups = match.groupdict()
            at = match.start("value") if groups.get("value") else match.start("also")
            if at in taken or at not in view.figures:
                continue
            if construction.name == "has_cost" and not _is_rescue(view.masked[: match.start()], groups):
                continue
            if groups.get("fund") and _FUNDS.search(view.words(match.span("fund"))) is None:
                continue
            taken.add(at)
            who = view.words(match.span("who")) if groups.get("who") else None
            metric = (
                _metric_given(view, match.end()) if construction.name == "was_given" else construction.metric
            )
            who = None if who and who.lower() in _RELATIVE else who
            yield (
                at,
                Reading(
                    view.figures[at],
                    at,
                    metric,
                    match.start() if at - match.start() < _FAR_LEAD else at,
                    match.end(),
                    construction.name,
                    construction.role,
                    who,
                ),
            )


def _is_rescue(before: str, groups: dict[str, str | None]) -> bool:
    """Whether a cost is a body's, a building's or a rescue's, and no scheme's, course's or railway's."""
    is_told = groups.get("payer") is not None or _COSTLY.search(before) is not None
    return is_told and _NO_RESCUE.search(before) is None


def _metric_given(view: View, end: int) -> str:
    """What was given: the measure right after the figure, or money that is not called anything."""
    named = measures_in(view.masked[end : end + 45])
    metric = metric_of(named[0]) if named else "funding"
    return metric if metric in {"loan", "grants", "bailout", "emergency funding"} else "funding"


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


def _fits(reading: Reading) -> bool:
    """Whether the figure can measure it: levels; shares where accounts give them; no small change."""
    figure = reading.figure
    if reading.rule in {"makes_up_income", "money_moved_by"}:
        return True
    if figure["kind"] == "percentage":
        return reading.metric in IN_PERCENT and figure.get("direction") == "level"
    numbers = [figure.get(k) for k in ("value", "high", "low")]
    size = next((float(str(n)) for n in numbers if n is not None), 0.0)
    if reading.metric in {"grants", "loan"} and size < _SMALL_GRANT:
        return False
    if reading.rule in STATED:
        return _LEAST_STATED[reading.rule == "below_schools"] <= size < 1e11
    is_of_state = size >= 5e9 and reading.metric not in {"budget", "spending", "turnover"}
    return 1000 <= abs(size) < (1e12 if reading.metric == "budget" else 1e11) and not is_of_state
