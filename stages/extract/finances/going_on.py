"""A measure holds on for the figures after the first: compared, listed, or said of another organisation."""

import re
from dataclasses import replace

from stages.extract.finances.changes import way_of
from stages.extract.finances.metrics import measures_in
from stages.extract.finances.reading import ENDS, OF_INCOME, Reading, Slot
from stages.extract.finances.words import goes_on
from stages.extract.phrases.masks import NAME_MASKS, View, is_figure_mask
from stages.extract.phrases.periods import PERIOD

_LONGEST_GAP = 130
_LISTED = re.compile(
    r"^ (?:is |are |was )?(?:owed |due |owing )?(?:to|for) (?:the |its |an? "
    r")?[^.;\ue001-\ue009]{2,70}?(?:,|,? and(?: a further)?|,? plus|,? as well as) $"
)
_CREDITOR = re.compile(
    r" (?:(?:is|are|was|were|still) )*(?:owed |due |owing )?to (?P<who>(?:the |its )?(?:[\ue010-\ue013]+"
    r"(?: & [\ue010-\ue013]+)*|(?:[a-z-]+ )?[a-z]{2,}[^aious .,;]s(?=,| and |[.;]|$)))"
)
_LISTED_TO = re.compile(r" (?:owed |due )?(?:to|for) (?P<who>[\ue010-\ue013]+)")
_NEXT_CREDITOR = re.compile(r"(?:,|,? and) (?P<who>[\ue010\ue013]+) $")
_OWED_TO = re.compile(
    r"(?P<who>(?:[A-Z]?[a-z]+ )?(?:creditors|staff|suppliers|lenders)) (?:is|are|was|were) (?:still )?$"
)
"""Before "owed £2m": who has it to come."""
_ELLIPSIS = re.compile(
    rf"^[^.;\ue001-\ue013]{{0,40}}?,? (?:while|whereas|and|with|but|,)? ?(?:the "
    rf")?(?P<who>[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]+)(?:’s)? (?:recorded|reported|posted|"
    r"had|has|made|was|at|ran|registered|saw|stood at|showed)? ?(?:just |only )?(?:one of |an? )?$"
)
_DOES_TO = re.compile(
    r"\b(?:owe[sd]?|owing|pa(?:id|ys)|lent|gave|given|costs?|charged|handed|sold|told|asked) (?:the )?$"
)
"""Before whoever is owed or paid: no other body of which the measure is said."""
_FURTHER = re.compile(
    r"^[^.;\ue001-\ue009]{0,60}?(?:,|and|while|plus|with|then)(?: then)? [“‘\"]?(?P<again>a further|another|"
    r"an additional|an extra|a second) $"
)
_GIVEN = re.compile(
    r"(?=[”’]?(?:[,.;]|$))| (?:(?:has|had|have) been \w+|(?:was|is|will be) \w+|(?=(?:in|this|last|next|by|"
    r"on|to follow|due|available)\b))"
)
_MOVED_ON = re.compile(
    r"^[^.;\ue001-\ue009]{0,70}?(?:, |\b(?:and|against|while|but) )(?:[^.;\ue001-\ue009]{0,40}?\b(?:by|just|"
    r"only|down|up|with|was|fell|rose|(?:saw|had|suffered|experienced) an?) )?$"
)
_FOR_WHOM = re.compile(
    r" (?:lower|higher|less|more|cut|fall|drop|decline|rise|increase|reduction)(?= in\b|[.,;]|$)| (?:in real "
    r"terms )?(?:in|for|at|of|among|to) (?!(?:19|20)\d\d|total|cash|real|all|the (?:past|last))"
)
_IN_PARTS = frozenset({"funding", "emergency funding", "bailout", "loan", "grants", "repayment", "savings"})
"""Sums that come in parts: "£1m in May and a further £500,000 in June"."""
_ALSO = re.compile(
    r"^(?: (?:in|for) (?:19|20)[\d/–-]+)?(?:,? (?:or|equivalent to|equal to|which is|representing)|,| \(| "
    r"[–—-]|,? "
    r"[^.;,\ue001-\ue009]{0,60}\b(?:amount|equat|com)\w*? to)(?: just| about| around| some| nearly)? ?$"
)
_THAN = re.compile(r"^[^.;\ue001-\ue009]{0,40}(?:, |\()(?:just |down |up )?$")
_MORE = re.compile(r" (?:less|lower|more|higher|below|above|down|up)\b(?: in real terms)?(?: than| on)")
_ADDED = re.compile(r"(?:and|or|but)(?: \w+){0,2} $")
_OF_EACH = re.compile(r"respectively| in the (?:past|last) ")
_FOR_EACH = re.compile(r" (?:for|per) ")
_EARLIER = re.compile(
    r"(?: (?:at|in|for|as at|before|after|from|on) [^(;.,\ue001-\ue009]{3,60})?(?: \(|; )"
    r"(?:(?:[A-Z]\w*|[\ue010-\ue013]+|\d{1,2}|\w+ months "
    r"to) ){0,4}?(?:(?:19|20)\d\d(?:[-/–]\d\d)?|(?:prior|previous|last) year)"
    r"(?:[:,]| [–-]| was)? (?:restated )?|[ |]{1,5}"
)
"""The year before beside the level: "£12.3m (2022: £11.8m)", or in the next column."""
_REVISED = re.compile(
    r",? (?:but|and|before|though|which|then)(?: (?:this|that|it|the [a-z]+))?(?: (?:has|had|have|was|is|"
    r"been|being|since|now|later|then))* [“\"]?(?:rein|cut|reduc|revis|bring|brought|fell|fall|ris|rose|grew|"
    r"grown|downgrad|upgrad|pull|increas|drop|shr[aiu]nk)[a-z]*(?: back| down| up)?[”\"]? to (?:just |about |"
    r"around |only |almost )?"
)
"""The level as it is now told: "but this has been cut back to £1.2m"."""
_BY_HOW_MUCH = re.compile(r", (?:up|down|higher|lower)(?: by)?(?: just| only| about| some)? $")
"""A move and no level: "£20.9m, up £57.1m"."""
_AHEAD = re.compile(r"\b(?:target|budgeted|planned|plan|forecast|budget|expected|predicted)\b")


def reading_on(  # noqa: PLR0911 -- one a way of going on
    view: View, words: str, slot: Slot, last: Reading
) -> Reading | None:
    """The measure of the figure before holds on: "up from £1m the year before", "while the trust had £2m"."""
    if slot.figure["kind"] == "percentage" and last.figure["kind"] == "money":
        return _as_share(words, slot, last)
    is_told_again = view.masked.endswith("\ue002 (", 0, slot.start)
    if last.metric.startswith(("change in", "fall in", "rise in")) and (
        slot.figure["kind"] != "money" or is_told_again
    ):
        return _moved_on(view, words, slot, last)
    if slot.figure["kind"] != last.figure["kind"] or (last.rule == "measure_after" and last.role):
        return None
    gap_start = _end_of(words, last)
    gap = view.masked[gap_start : slot.start]
    if _is_parallel(words, slot, gap) and not measures_in(gap):
        return Reading(
            slot.figure, slot.start, last.metric, slot.start, slot.end, "and_so_on", last.role, last.who
        )
    if last.rule == "rate_for_each" and _FOR_EACH.match(words, slot.end) and len(gap) < _LONGEST_GAP:
        return Reading(slot.figure, slot.start, last.metric, slot.start, slot.end, last.rule)
    if last.metric.startswith("debt") and _LISTED.match(gap):
        return Reading(slot.figure, slot.start, "debt", slot.start, slot.end, "listed_on")
    if last.metric.startswith("debt ") and (next_one := _NEXT_CREDITOR.search(gap)):
        start = gap_start + next_one.start("who")
        metric = f"debt to {view.words((start, gap_start + next_one.end('who')))}"
        return Reading(slot.figure, slot.start, metric, start, slot.end, "listed_on")
    further = _a_further(words, slot, last, gap_start, gap)
    return further or _told_on(view, words, slot, last, gap_start, gap)


def with_creditor(view: View, reading: Reading) -> Reading:
    """A debt with whom it is owed to: "£2m is due *to HMRC*", "*creditors* are owed £3m"."""
    if reading.metric != "debt" or reading.figure["kind"] != "money":
        return reading
    pattern = _LISTED_TO if reading.rule == "listed_on" else _CREDITOR
    to = pattern.match(view.masked, view.figure_end(reading.at))
    is_owed = view.masked.startswith("owed ", reading.start) and reading.start < reading.at
    text = view.sentence.text
    owed = _OWED_TO.search(text, max(0, reading.start - 50), reading.start) if is_owed else None
    if (found := to or owed) is None:
        return reading
    who = view.words(found.span("who")).removeprefix("the ").removeprefix("its ")
    who = who[0].lower() + who[1:] if who[1:].islower() else who
    start = min(reading.start, found.start("who"))
    return replace(reading, metric=f"debt to {who}", start=start, end=max(reading.end, found.end()))


def _is_parallel(words: str, slot: Slot, gap: str) -> bool:
    """Whether a figure is told like the one before: "£1m on staff, £2m on buildings, a total of £3m"."""
    part = _PART.fullmatch(gap)
    is_next = part is not None and words.startswith(f" {part['prep']} ", slot.end)
    return is_next or (_IN_ALL.search(gap) is not None and len(gap) < _LONGEST_GAP)


_PART = re.compile(
    r" (?P<prep>on) (?!(?:19|20)\d\d)[^.;\ue001-\ue009]{2,40}?(?:, |,? and |, and )(?:a further )?"
)
_IN_ALL = re.compile(
    r"^[^.;\ue001-\ue009]{2,50}, (?:an? (?:combined |overall )?total|which totals|totalling)(?: of)? $"
)


def _moved_on(view: View, words: str, slot: Slot, last: Reading) -> Reading | None:
    """What the same money lost or gained elsewhere: "fell by 14% in colleges and 28% in schools"."""
    gap = view.masked[_end_of(words, last) : slot.start]
    if gap == " (":
        return Reading(slot.figure, slot.start, last.metric, last.start, slot.end, "moved_on")
    if _MOVED_ON.match(gap) is None or _FOR_WHOM.match(words, slot.end) is None or measures_in(gap):
        return None
    return Reading(slot.figure, slot.start, last.metric, slot.start, slot.end, "moved_on")


def _a_further(words: str, slot: Slot, last: Reading, gap_start: int, gap: str) -> Reading | None:
    """The next part of what was given: "and a further £500,000 in November"."""
    further = _FURTHER.match(gap) if last.metric in _IN_PARTS and len(gap) <= _LONGEST_GAP else None
    given = _GIVEN.match(words, slot.end) if further else None
    if further is None or given is None:
        return None
    start = gap_start + further.start("again")
    return Reading(slot.figure, slot.start, last.metric, start, given.end(), "a_further", who=last.who)


def _told_on(view: View, words: str, slot: Slot, last: Reading, gap_start: int, gap: str) -> Reading | None:
    """The measure said of another organisation, or compared with another time."""
    is_earlier = _EARLIER.fullmatch(gap) is not None
    if (ENDS.match(words[slot.end :]) is None and not is_earlier) or len(gap) > _LONGEST_GAP:
        return None
    if (other := _ELLIPSIS.match(gap)) and not _DOES_TO.search(gap, 0, other.start("who")):
        who = view.words((gap_start + other.start("who"), gap_start + other.end("who")))
        return Reading(slot.figure, slot.start, last.metric, gap_start, slot.end, "said_of_another", who=who)
    return _compared(words, slot, last, gap_start, gap)


def _end_of(words: str, last: Reading) -> int:
    """Where the figure of the reading before ends."""
    end = last.at + len(str(last.figure["surface"]))
    while end < len(words) and is_figure_mask(words[end]):
        end += 1
    return end


def _as_share(words: str, slot: Slot, last: Reading) -> Reading | None:
    """The sum again, as a share: "£1.3 million, or 4 per cent of income"."""
    gap = words[_end_of(words, last) : slot.start]
    if last.measure is not None and _THAN.match(gap) and _MORE.match(words, slot.end):
        more = _MORE.match(words, slot.end)
        way = way_of(more.group() if more else "")
        return Reading(slot.figure, slot.start, f"{way} in {last.metric}", slot.start, slot.end, "moved_on")
    if _ALSO.match(gap) is None:
        return None
    if last.rule in {"not_spent", "spent_so_far"} and gap.endswith("or "):
        return Reading(slot.figure, slot.start, "share of budget", slot.start, slot.end, "share_of_budget")
    if OF_INCOME.match(words[slot.end :]) is None:
        return None
    return Reading(slot.figure, slot.start, last.metric, slot.start, slot.end, "as_share")


def _compared(words: str, slot: Slot, last: Reading, gap_start: int, gap: str) -> Reading | None:
    """The figure that the one before is compared with, or the next year's: "and £2.6m next year"."""
    if last.rule == "measure_after" and gap_start < last.end < slot.start:
        gap_start, gap = last.end, gap[last.end - gap_start :]
    if _BY_HOW_MUCH.search(gap) or measures_in(words[gap_start : slot.start]):
        return None
    if not (goes_on(gap) or _EARLIER.fullmatch(gap) or _REVISED.fullmatch(gap)):
        return None
    is_added = _ADDED.search(gap) is not None
    tail = re.split(r"[,;.]", words[slot.end : slot.end + 60])[0]
    if is_added and _OF_EACH.search(tail) is None and not PERIOD.search(tail):
        return None
    role = "benchmark" if "benchmark" in gap else "target" if _AHEAD.search(gap) else None
    return Reading(slot.figure, slot.start, last.metric, last.start, slot.end, "goes_on", role, last.who)
