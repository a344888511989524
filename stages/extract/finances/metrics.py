"""The measures that accounts state, and the words that name them. The first that matches counts."""

METRICS: tuple[tuple[str, str], ...] = (
    (
        "EBITDA",
        r"(?:[Aa]djusted |[Ee]ducation-specific )?EBITDA(?: margin)?(?: \([^)]*\))?|"
        r"[Ee]arnings before interest, tax(?:es)?,? (?:\w+,? )*(?:and )?amortisation(?: \(EBITDA\))?",
    ),
    ("turnover", r"[Tt]urnover"),
    ("staff costs", r"(?:[Ss]taff|[Pp]ay|[Ss]taffing)(?:ing)? (?:costs?|bill)"),
    ("operating deficit", r"(?:[Uu]nderlying |[Oo]perating )(?:deficit|loss)"),
    ("operating surplus", r"(?:[Uu]nderlying |[Oo]perating )(?:surplus|profit)"),
    ("pension liability", r"[Pp]ension(?:s)? (?:liabilit(?:y|ies)|deficit)"),
    (
        "deficit",
        r"(?:[Ff]inancial |[Bb]udget |[Aa]nnual |[Aa]ccounting |[Tt]otal |[Ff]orecast )*(?:[Dd]eficit|"
        r"[Ss]hortfall|[Ll]oss(?:es)?)",
    ),
    ("surplus", r"(?:[Ff]inancial |[Bb]udget |[Aa]nnual |[Tt]otal |[Tt]rading )*(?:[Ss]urplus|[Pp]rofit)"),
    ("cash", r"(?:[Cc]ash(?: and cash equivalents)?(?: balances?| in hand| at bank| reserves| days)?)"),
    ("reserves", r"(?:[Uu]nrestricted |[Ff]ree |[Gg]eneral |[Tt]otal |[Ff]inancial )*[Rr]eserves"),
    (
        "borrowing",
        r"(?:[Tt]otal |[Nn]et |[Oo]utstanding |[Bb]ank |[Ll]ong-term )*(?:[Bb]orrowings?|[Dd]ebts?|"
        r"[Oo]verdraft)",
    ),
    ("loan", r"(?:[Ee]mergency |[Bb]ank |[Gg]overnment |[Cc]ommercial |[Oo]utstanding )*[Ll]oans?"),
    (
        "income",
        r"(?:[Tt]otal |[Aa]nnual |[Oo]verall |[Ff]unding |[Tt]uition fee |[Cc]ombined )*(?:[Ii]ncome|"
        r"[Rr]evenues?)",
    ),
    ("expenditure", r"(?:[Tt]otal |[Aa]nnual )*(?:[Ee]xpenditure|[Oo]utgoings)"),
    ("savings", r"(?:[Ss]taff |[Cc]ost |[Aa]nnual )*[Ss]avings"),
    ("assets", r"(?:[Nn]et |[Tt]otal |[Ff]ixed )*[Aa]ssets"),
)
ANY = "|".join(f"(?:{words})" for _, words in METRICS)
NAMES = tuple(name for name, _ in METRICS)
