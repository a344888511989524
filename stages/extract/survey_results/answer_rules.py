"""When each construction of an answer counts: the words it needs, the survey or the answer it leans on."""

import re

from stages.extract.phrases.masks import FIGURE_MASKS
from stages.extract.survey_results.words import SAYING

PERCENT, FRACTION = FIGURE_MASKS["percentage"], FIGURE_MASKS["fraction"]
SHARES = PERCENT + FRACTION
_S = f"[{PERCENT}{FRACTION}]"
_MOST = (
    FRACTION,
    "ajority",
    "inority",
    "ost ",
    "ost,",
    "ll ",
    "ll,",
    "alf ",
    "er number",
    "er share",
    "er proportion",
)

_SAID = tuple(f"{verb} {share}" for verb in SAYING for share in (PERCENT, FRACTION, "just", "only"))
NEEDS: dict[str, tuple[str, ...]] = {
    "share_in_apposition": (
        f", {PERCENT}",
        f", or {PERCENT}",
        f", that is {PERCENT}",
        f"– {PERCENT}",
        f"— {PERCENT}",
        f"- {PERCENT}",
    ),
    "in_share_of_group": (f"n {PERCENT}", f"n {FRACTION}"),
    "leaning": (
        " to ",
        " at ",
        "figure ",
        "share ",
        "proportion ",
        " from ",
        " on ",
        " as ",
        "compare",
        "against ",
        "versus ",
        "vs",
        "than ",
    ),
    "fraction_in_brackets": (f"({PERCENT}", f", {PERCENT}", f"– {PERCENT}"),
    "coordinated_groups": tuple(f" and{last} {share}" for last in ("", " just", " only") for share in SHARES),
    "count_with_share_said": (f"({PERCENT}",),
    "item_in_brackets": (f" ({PERCENT}",),
    "statement_in_brackets": (f" ({PERCENT}", f" ({FRACTION}"),
    "statement_by_share": (f" by {PERCENT}", f" by {FRACTION}"),
    "done_by_share": (f" by {PERCENT}", f" by {FRACTION}", " by just ", " by only ", " by a mere "),
    "said_by_share": _SAID,
    "told_before_colon": (f": {PERCENT}", f": {FRACTION}", ": just ", ": only "),
    "for_share": (f"or {PERCENT}", f"or {FRACTION}"),
    "count_on_side": ("favour", "support", "against", "oppos", "unsure", "undecided", "not sure", "neutral"),
    "turnout": ("turnout", " vote "),
    "turnout_votes": (f" by {PERCENT}", " by just ", " by only "),
    "turnout_of": (f" {PERCENT}",),
}
"""For each construction words of which a masked sentence must hold one: a search too cheap to matter."""
NEEDS_TOO: dict[str, tuple[str, ...]] = {"fraction_in_brackets": _MOST}
"""Words of which it must hold one as well."""
SHARE_FIRST = frozenset(
    {"share_of_group_said", "share_of_count_said", "share_group_said", "share_said", "coordinated_groups"}
)
"""Constructions that open with their share."""
ANCHORS: dict[str, tuple[re.Pattern[str], int]] = {
    "item_in_brackets": (
        re.compile(rf" \({PERCENT}++\)(?:,| and | or |\.|;|$| as | were | was | are | came )"),
        90,
    ),
    "statement_in_brackets": (re.compile(rf" \({_S}++(?:\)| of | (?:versus|vs|against|compared))"), 200),
    "statement_by_share": (re.compile(rf"(?:ed|en|ld|id) by {_S}"), 230),
    "fraction_in_brackets": (re.compile(rf"[(,–] ?{PERCENT}"), 120),
}
"""What stands inside a construction that opens with a run of words, and how far before it that may begin."""
STRICT = frozenset(
    {
        "elliptic",
        "in_share_of_group",
        "leaning",
        "beside",
        "item_in_brackets",
        "count_with_share_said",
        "statement_in_brackets",
    }
    | {"statement_by_share", "count_on_side", "count_of_sample_said"}
    | {"done_by_share", "said_by_share", "told_before_colon", "for_share"}
)
"""Constructions that other shares have too: they count only where the sentence tells a survey's results."""
AFTER_ALL = ("leaning", "beside")
"""Constructions that may lean on what no construction reads as well."""
LEANS = frozenset({"elliptic", "leaning", "beside"})
"""Constructions that need an answer before them, in the sentence or (leaning) in the one before."""
