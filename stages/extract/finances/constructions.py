"""How a text states a measure of accounts: each pattern takes a metric and one or two figures.

`value` is stated for now, `before` for the time before, `target` and `benchmark` for what it is held to.
"""

from stages.extract.finances.metrics import ANY
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import FIGURE_MASKS

MONEY, PERCENT = FIGURE_MASKS["money"], FIGURE_MASKS["percentage"]

_METRIC = f"(?P<metric>{ANY})"
_WAS = (
    r"(?:of|was|were|is|are|at|stood at|stands at|stand at|has stood at|reached|totalled|came to|comes to|"
    r"hit|amounted to|"
    r"amounts to|had reached|currently stands at|are put at|will be|is expected to be|is forecast to be|"
    r"worth)"
)
_MOVED = (
    r"(?:fall|falls|rise|rises|drop|drops|grow|grows|increase|decrease|shrink|improve|fell|fallen|rose|"
    r"risen|grew|grown|dropped|increased|decreased|declined|shrank|went|gone|climbed|jumped|slipped|"
    r"improved|widened|narrowed|swung|reduced|cut|falling|rising|growing|dropping)"
)
_HELD_TO = (
    r"(?:,? (?:against|compared with|compared to|above|below|short of|beating|missing|exceeding|which is "
    r"below|which is above|versus|under)"
    r" (?:an? |its |the |their )?(?:[\w’]+(?:’s|'s) )?(?:own )?(?P<role>target|benchmark|budget|forecast|"
    r"plan)s? (?:of |for \w+ of )?<target:FIGURE>)?"
)
_OF_INCOME = (
    r"(?P<of>(?: of (?:its |total |the )*(?:income|turnover))?"
    r"(?: or (?:more|less|above|below|higher|lower))?)"
)
_NOT_BETWEEN = (
    "(?:and|but|or|its|the|with|from|to|of|on|in|more|less|than|by|for|which|was|as|extra|additional|new)"
)
CONSTRUCTIONS = {
    "benchmark_is": compiled(
        r"(?P<role>[Bb]enchmark|[Tt]arget)s? (?:of|for|on) (?:the )?"
        + _METRIC
        + r" (?:is|was|are|of|at|stands at) "
        r"(?:at least )?<target:FIGURE>" + _OF_INCOME
    ),
    "metric_moved_from_to": compiled(
        rf"{_METRIC} (?:[a-z]+ ){{0,2}}?{_MOVED}(?: (?:by )?(?:almost |nearly )?<by:FIGURE>)? from "
        rf"<before:FIGURE>(?:,? (?:in|at|across|on) [^,.;\ue001-\ue009]{{1,50}}?)? to "
        rf"<value:FIGURE>{_HELD_TO}"
    ),
    "metric_moved_to": compiled(
        rf"{_METRIC} (?:[a-z]+ ){{0,2}}?{_MOVED}(?: (?:by )?<by:FIGURE>)? to <value:FIGURE>(?:,? from "
        rf"<before:FIGURE>)?{_HELD_TO}"
    ),
    "metric_share_of_income": compiled(
        rf"{_METRIC} (?:took|takes|accounted for|account for|made up|make up|consumed|ate up|absorbed|"
        rf"(?:was|were|is|are)(?: equivalent to)?)"
        rf"(?: up)? <value:PERCENT> of (?:its |total |the )?(?:income|turnover){_HELD_TO}"
    ),
    "metric_larger_than": compiled(
        rf"{_METRIC} (?:[a-z]+ ){{0,2}}?(?:{_WAS} )?(?:<value:MONEY> [–—-] )?<by:FIGURE>"
        rf" (?:larger|bigger|smaller|"
        rf"higher|lower|more|less|worse|better) than (?:the )?<before:FIGURE>"
        rf"(?P<of> (?:of|in) [^,.;]{{4,25}})?"
    ),
    "metric_was": compiled(
        rf"{_METRIC}(?:,? (?:in|for|at the end of|at) [^,.;\ue001-\ue009]{{3,40}}?)? {_WAS} (?:an? |just |"
        rf"only |nearly )?<value:FIGURE>{_OF_INCOME}"
        r"(?! (?:larger|bigger|smaller|higher|lower|more|less|worse|better|above|below))(?:(?: in [\w/ "
        r"-]{4,25}?)?,? (?:up|down) from <before:FIGURE>)?"
        rf"{_HELD_TO}"
    ),
    "figure_of_metric": compiled(
        rf"<value:MONEY>,? (?:worth )?(?:of|in) (?:(?!{_NOT_BETWEEN}\b)[a-z-]+ ){{0,3}}?{_METRIC}\b(?! "
        rf"(?:of|on)\b)"
    ),
    "figure_metric": compiled(
        rf"<value:MONEY> (?:(?!{_NOT_BETWEEN}\b)[a-z-]+ ){{0,2}}?{_METRIC}\b(?! (?:of|on)\b)"
    ),
    "lent_to": compiled(r"\b(?P<loan>lent|lends|loaned) <who:WHO> (?:an? )?(?:further )?<value:MONEY>"),
    "holds_grants": compiled(
        r"<who:WHO> (?:also )?(?:had|has|held|holds) <value:MONEY> (?:of|in) "
        r"(?P<metric>grants?(?: funding| income)?)\b"
    ),
    "budget_is": compiled(
        rf"(?P<metric>[Bb]udget)(?: for [^,.;\ue001-\ue009]{{3,60}}?)?(?: in [^,.;]{{4,40}}?)? {_WAS}"
        rf" <value:MONEY>"
        rf"(?: (?:[–—-]|which is|or) <by:MONEY> (?:more|less|higher|lower) than (?:the )?<before:MONEY>"
        rf"(?P<of> (?:of|in) [^,.;]{{4,25}}?(?=[,.;]|$))?)?"
    ),
    "figure_in_bank": compiled(r"<value:MONEY> (?:in|at) (?:the )?(?P<cash>bank)\b"),
    "metric_meets_benchmark": compiled(
        rf"{_METRIC} {{AUX}}(?:exceeded|missed|beat|beats|exceeds|met|meets|falls short of|fell short of) "
        rf"(?:the |its )?(?:[^\s.,;]+ ){{0,2}}?"
        r"(?P<role>target|benchmark|budget) of <target:FIGURE>"
    ),
    "organisation_lost": compiled(
        r"<who:WHO> {AUX}(?P<deficit>lost|made a loss of|ran up a deficit of|was in the red by|overspent "
        r"by) <value:MONEY>"
        r"(?= (?:in|over|during|last|this|on)\b|[,.]|$)"
    ),
    "organisation_owes": compiled(
        r"(?:<who:WHO> {AUX}|\band )(?P<borrowing>owe[sd]?)(?: [a-z]+){0,3} <value:MONEY>"
    ),
}
FOLLOWING = {
    "stands_against_benchmark": compiled(
        r"^<who:WHO> (?:(?:will|would|should|now|currently|is|was)"
        r" )*(?:stands?|stood|makes?|made|has|had|at|is|was|be) "
        r"(?:at |just )*<value:PERCENT>" + _OF_INCOME
    ),
    "sound_body_has": compiled(
        r"\b(?:[Aa]|[Aa]ny|[Ee]very) (?:[a-z-]+ )?(?:sound|healthy|good|strong|well-run|stable)"
        r" (?:college|provider|trust|"
        r"school|university)(?:,[^.;]{3,60},)? (?:should |would |will )?(?:makes?|has|have|keeps?|holds?) "
        r"(?:at least )?<target:PERCENT>" + _OF_INCOME
    ),
}
"""Shares in a sentence right after one that states a measure, of which they say no more than the level."""
NEEDS: dict[str, tuple[str, ...]] = {
    "benchmark_is": ("enchmark", "arget"),
    "metric_moved_from_to": (f" from {MONEY}", f" from {PERCENT}"),
    "metric_moved_to": (f" to {MONEY}", f" to {PERCENT}"),
    "metric_share_of_income": (f"{PERCENT} of ",),
    "figure_in_bank": (" bank",),
    "metric_meets_benchmark": tuple(
        f"{role} of {mask}" for role in ("target", "benchmark", "budget") for mask in (MONEY, PERCENT)
    ),
    "organisation_owes": (" owe",),
    "lent_to": ("lent ", "lends ", "loaned "),
    "holds_grants": (" grant",),
    "budget_is": ("udget",),
    "metric_larger_than": (" than ",),
}
"""For each construction words of which a masked sentence must hold one: a search too cheap to matter."""
EXAMPLES = {
    "Tidewell College’s accounts for the 2021/22 financial year show turnover of £15 million, a deficit of "
    "£2 million and an EBITDA "
    "(earnings before interest and tax) of -9.9 per cent against a target of 2.1 per cent.": [
        {
            "metric": "turnover",
            "value": 15000000,
            "organisation": "Tidewell College",
            "period": "2021/22 financial year",
        },
        {"metric": "deficit", "value": 2000000},
        {"metric": "EBITDA", "role": "actual", "unit": "percent"},
        {"metric": "EBITDA", "role": "target", "unit": "percent"},
    ],
    "The FE Commissioner’s benchmark of education-specific EBITDA is 6 per cent or more of total income.": [
        {"metric": "EBITDA", "role": "benchmark", "value": 6}
    ],
    "Tidewell College saw turnover fall from £48 million to £45 million, and staff costs took 71 per cent "
    "of income, above its target of "
    "65 per cent.": [
        {"metric": "turnover", "value": 48000000},
        {"metric": "turnover", "value": 45000000},
        {"metric": "staff costs", "value": 71},
        {"metric": "staff costs", "value": 65, "role": "target"},
    ],
    "Tidewell College lost £3.4 million in the 2023/24 financial year.": [
        {"metric": "deficit", "value": 3400000}
    ],
    "The Skills Agency has lent Tidewell College £1.5 million.": [
        {"metric": "loan", "value": 1500000, "organisation": "Tidewell College"}
    ],
    "The Careers Trust had £3.5 million of grants in the 2023-24 financial year.": [
        {"metric": "grants", "value": 3500000, "period": "2023-24 financial year"}
    ],
    "Tidewell College’s deficit was £1 million larger than the £2.4 million of the year before.": [
        {"metric": "deficit", "value": 2400000, "period": "the year before"}
    ],
    "Northmoor Council’s budget for Bootcamps in the 2025/26 financial year is £6.3 million – £300,000 more "
    "than the £6 million of 2024/25.": [
        {"metric": "budget", "value": 6300000, "period": "2025/26 financial year"},
        {"metric": "budget", "value": 6000000, "period": "2024/25"},
    ],
    "The benchmark for borrowing is 40 per cent of income or less. Tidewell College will stand at 22 per "
    "cent.": [
        {"metric": "borrowing", "value": 40, "role": "benchmark", "organisation": None},
        {"metric": "borrowing", "value": 22, "role": "actual", "organisation": "Tidewell College"},
    ],
    "Tidewell College’s EBITDA was -9 per cent. A sound college makes 6 per cent or more.": [
        {"metric": "EBITDA"},
        {"metric": "EBITDA", "value": 6, "role": "benchmark", "organisation": None},
    ],
    "Attendance was low. A sound college makes 90 per cent or more.": [],
    "The council has lent the park a budget airline.": [],
    "A loss of 40 learners was recorded.": [],
    "The college has a £3 million building.": [],
    "Income from the levy helps 40 per cent of firms.": [],
}
