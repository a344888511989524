"""The measure in the words of a noun phrase beside a sum; None for words that measure nothing."""

import re

_LONGEST = 6

_VERBS_AT_END = re.compile(
    r" (?:is |are |was |were |has |have )?(?:lower|higher|greater|trebled?|tripled?|doubled|shot|frozen|"
    r"amount(?:ed|ing)|growing|grows?|compared|accounted|earned|totalled|despite .*|following .*)$"
)
"""What becomes of a measure is none of its words: "UK spend *is lower*: £313 million"."""
_DOING = re.compile(
    r"(?!(?:fund|train|spend|sav|lend|borrow|earn|back|tak|build|cater|hold|runn|operat|teach|manufactur|"
    r"engineer|"
    r"outstand|tutor|park|staff|market)ing)[a-z]+ing\b"
)
"""What somebody does with the sum, no measure: "£26m *dealing* with a rescue"."""
_FORM_OF = re.compile(r"^(?:the )?(?:form|shape) of (?:an? |the )?")
_NO_NOUN = re.compile(
    r"(?i)(?:^|.* )(?:opened|retained|reduced|amount(?:ed|ing)|afford|earn(?:ed)?|receive[sd]?|raise|command|"
    r"shot|greater|higher|lower|compared|frozen|growing|trebled|tripled|double|equal|despite|following|peak|"
    r"parliament|rules|nothing|allocated|responsible|valued|giving \w+|accounted|record|rise|real terms|"
    r"completed|built|launched|delivered|awarded|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|stands in the way|announce|use|reclaim|apply|case|team|ages|employee|SMEs|"
    r"held for sale|estimate|"
    r"assumptions|slice|despite .*|following .*)$"
)
"""A verb, a participle, a month or a place in a row is no measure."""
POT = "contract|tender|bid|deal|programme|scheme|project|pot|initiative|scandal|row|dispute"
"""What a sum only describes, and does not measure."""
OF_ACCOUNTS = re.compile(
    r"(?i)\b(?:pay|salar(?:y|ies)|wages?|bonus(?:es)?|emoluments|benefits|pensions?|income|revenues?|turnover|sales|"
    r"takings|fees?|costs?|bills?|rent(?:al)?s?|budget|deficit|surplus|profits?|loss(?:es)?|debts?|loans?|reserves|"
    r"cash|savings|spending|spend|expenditure|payments?|repayments?|dividends?|liabilit(?:y|ies)|assets|proceeds|"
    r"contributions?|investment|funds raised)\b"
)
"""A noun that accounts know."""
NO_METRIC = re.compile(
    r"(?i)(?:million|billion|pounds?|one|emergency|repayable|job|guarantee|participant|post|budget line|"
    r"below|above|current|period|region|minute|year|years|month|figure|sum|amount|money|people|learners?|"
    r"students?|colleges?|providers?|schools?|staff|place|time|minimum|maximum|further|extra|additional|"
    rf"{POT}|contest|competition|challenge|prize|difference|return|move|step|facility|range|total|due|items?|"
    rf"outstanding|another|part|rest|half)s?"
)


def metric_in(words: str) -> str | None:
    """The measure in the text's words; None for words that measure nothing."""
    name = _FORM_OF.sub("", _VERBS_AT_END.sub("", " ".join(words.split()).strip("“”‘’\"' ")))
    if _NO_NOUN.search(name):
        return None
    last = name.split()[-1] if name else ""
    if last.endswith("ed") or _DOING.fullmatch(name):
        return None
    is_long = len(name.split()) > _LONGEST + 2
    return None if not last or is_long or NO_METRIC.fullmatch(last) or last[:1].isdigit() else _lower(name)


def _lower(name: str) -> str:
    """A capital that only opens the sentence or line is none of the measure's."""
    first, _, rest = name.partition(" ")
    return f"{first.lower() if first[1:].islower() else first} {rest}".strip()
