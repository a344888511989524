"""When each construction of an answer counts: the words it needs, the survey or the answer it leans on."""

import re

from stages.extract.phrases.masks import FIGURE_MASKS

PERCENT, FRACTION = FIGURE_MASKS["percentage"], FIGURE_MASKS["fraction"]


def _before_share(*words: str) -> tuple[str, ...]:
    """Each word with a share right behind it, or behind a just or only."""
    lasts = (*words, " just", " only")
    return tuple(f"{word} {share}" for word in lasts for share in (PERCENT, FRACTION))


NEEDS: dict[str, tuple[str, ...]] = {
    "share_in_apposition": (
        f", {PERCENT}",
        f", or {PERCENT}",
        f", that is {PERCENT}",
        f"– {PERCENT}",
        f"- {PERCENT}",
    ),
    "statement_in_share": (f" in {PERCENT}", f" in {FRACTION}"),
    "in_share_of_group": (f"n {PERCENT}", f"n {FRACTION}"),
    "changed_to": (f" from {PERCENT}", f" from {FRACTION}"),
    "changed_from": (f" from {PERCENT}", f" from {FRACTION}"),
    "earlier_share": (" from ", " on ", "compared ", "against ", "versus ", "than "),
    "rise_from": (" from ",),
    "compares_with": ("compare",),
    "earlier_in_brackets": (f"({PERCENT}",),
    "then_it_was": (" was ", "had been ", "stood at "),
    "share_between_dashes": (f", {PERCENT}", f"– {PERCENT}", f"- {PERCENT}", f"({PERCENT}"),
    "fraction_in_brackets": (f"({PERCENT}",),
    "compared_group_in_brackets": (f"({PERCENT}", f"({FRACTION}"),
    "compared_share_of_group": ("compared ", "against ", "versus ", "and ", "including ", "but ", ", "),
    "compared_overall": ("compared ", "against ", "versus "),
    "coordinated_brackets": (f"({PERCENT}",),
    "count_with_share_said": (f"({PERCENT}",),
    "group_in_brackets": ("(",),
    "item_in_brackets": (f" ({PERCENT}",),
    "statement_in_brackets": (f" ({PERCENT}", f" ({FRACTION}"),
    "according_to_share": (f"according to {PERCENT}", f"according to {FRACTION}"),
    "statement_by_share": (f" by {PERCENT}", f" by {FRACTION}"),
    "true_for_share": ("or ", "mong "),
    "statement_for_share": (*_before_share(" for", " of", " among"), f"({PERCENT}", f"({FRACTION}"),
    "share_hit": (" hit", " affect", " worr", " prevent", " stop", " deter"),
    "figure_among_group": _before_share(" was", " is", " were", " at", " to", " reached"),
    "coordinated_groups": _before_share(" and"),
    "count_on_side": ("favour", "support", "against", "oppos", "unsure", "undecided", "not sure", "neutral"),
    "elliptic_versus": ("versus ", "against ", "compared "),
}
"""For each construction words of which a masked sentence must hold one: a search too cheap to matter."""
_MOST = (FRACTION, "ajority", "inority", "ost ", "ost,", "ll ", "ll,")
NEEDS_TOO: dict[str, tuple[str, ...]] = {
    "fraction_in_brackets": _MOST,
    "coordinated_brackets": (f" and {PERCENT}", f" and {FRACTION}"),
    "share_between_dashes": ("ajority", "inority", "ost"),
}
"""Words of which it must hold one as well."""
SHARES = PERCENT + FRACTION
SHARE_FIRST = frozenset(
    {
        "share_of_group_said",
        "share_of_count_said",
        "share_group_said",
        "share_said",
        "share_of_group_satisfied",
        "coordinated_groups",
    }
)
"""Constructions that open with their share."""
_S = f"[{PERCENT}{FRACTION}]"
ANCHORS: dict[str, tuple[re.Pattern[str], int]] = {
    "item_in_brackets": (
        re.compile(rf" \({PERCENT}++\)(?:,| and | or |\.|;|$| as | were | was | are | came )"),
        90,
    ),
    "statement_in_brackets": (re.compile(rf" \({_S}++(?:\)| of | (?:versus|against|compared))"), 200),
    "statement_for_share": (
        re.compile(rf" (?:for|of|among) (?:{FRACTION}++ \()?{_S}++(?:\)|[,.;]|$| of )"),
        160,
    ),
    "share_hit": (re.compile(rf" (?:hit|affect|worr|prevent|stop|deter)\w* {_S}"), 160),
    "changed_to": (re.compile(rf" from {_S}++[^.;()\ue001-\ue009]{{0,30}} to {_S}"), 260),
    "statement_by_share": (re.compile(rf"(?:ed|en|ld|id) by {_S}"), 230),
    "figure_among_group": (
        re.compile(
            rf" (?:was|is|were|at|to|reached)(?: just| only)? {_S}++"
            r"(?=[.,;]|$| (?:among|amongst|of|for|in|and) )"
        ),
        165,
    ),
    "according_to_share": (re.compile(rf",? according to {_S}"), 222),
    "statement_in_share": (re.compile(rf" in {_S}"), 162),
    "fraction_in_brackets": (re.compile(rf"\({PERCENT}"), 120),
    "coordinated_brackets": (re.compile(rf"\({PERCENT}++\)"), 60),
}
"""What stands inside a construction that opens with a run of words, and how far before it the run"
" may begin."""


def _rules(names: str) -> frozenset[str]:
    """The constructions that `names` lists with spaces between."""
    return frozenset(names.split())


STRICT = _rules(
    """
    elliptic statement_in_share in_share_of_group changed_to changed_from earlier_share rise_from
    compares_with then_it_was earlier_in_brackets share_of_group_satisfied item_in_brackets true_for_share
    statement_for_share share_hit figure_among_group answer_then_share share_after_answer
    elliptic_versus count_of_sample_said count_with_share_said group_in_brackets statement_in_brackets
    statement_by_share count_on_side
    """
)
"""Constructions that other shares have too: they count only where the sentence tells a survey's results."""
ACROSS = frozenset({"compares_with", "then_it_was", "earlier_in_brackets"})
"""Constructions that may lean on the answer of the sentence before."""
EARLIER = ACROSS | {"changed_to", "changed_from", "earlier_share", "rise_from"}
"""Constructions of a share that was once another: the words around it tell a change, it is a level."""
LEANS = _rules(
    """
    elliptic changed_from earlier_share rise_from compared_overall elliptic_versus
    compared_share_of_group compared_group_in_brackets group_in_brackets
    """
)
"""Constructions that need an answer before them in the sentence."""
