"""The kind of an event as its title tells it, where its verb or noun tells only a wider one or none.

"Retired" is a kind of leaving that readers keep apart from a resignation; what is to be finished by a day is
a deadline; who "received a grade four verdict" was inspected.
"""

import re

from stages.extract.events.verbs import OTHER
from stages.extract.phrases.words import word_set

_TAKES = r"\bt(?:ook|ake[ns]?|aking)"
_POST = r"(?:job|post|role|position|reins|helm)\b"
_NARROWER = (
    ("inquiry", r"\binvestigat(?:ions?|ed|ing)\b", "investigation"),
    ("inquiry", r"\b(?:inspections?|monitoring visits?)\b", "inspection"),
    ("inquiry", r"\b(?:survey|poll)\b", "survey"),
    ("inquiry", r"\b(?:report|study|research|analysis)\b", "publication"),
    ("resignation departure", r"\bretire(?:s|d|ment)?\b|\bretiring\b", "retirement"),
    ("resignation", r"\b(?:left|leaves?|leaving|departs?|departed|departure)\b", "departure"),
    ("closure intervention", r"\b[Aa]dministrat(?:ion|ors?)\b", "administration"),
    ("visit", r"\b(?:[Ii]nspections?|[Ii]nspectors|Ofsted|[Mm]onitoring visits?)\b", "inspection"),
    (
        "completion",
        r"\b(?:will|is to|are to|to be|due|expect\w*|should|must|plans?|aims?) ",
        "deadline",
    ),
    ("sale", rf"{_TAKES} over (?:the )?(?:responsib|role|runn|manag|deliver)", "transfer"),
    ("sale", rf"{_TAKES} over\b|\btake-?over\b", "takeover"),
    ("transfer launch start", rf"{_TAKES} (?:up )?(?:[\w’-]+ ){{1,4}}{_POST}", "appointment"),
    ("event", r"\b[Cc]on(?:ference|gress)\b", "meeting"),
    ("meeting", r"\b[Hh]earing\b|\b[Ee]vidence session\b", "hearing"),
    ("announcement", r"\b(?:[Ss]pring |[Aa]utumn )?Budget\b|\bspending review\b", "budget"),
    ("announcement", r"^(?:[\w’'-]+ ){0,5}speech\b", "speech"),
    ("response", r"\b(?:grades?|verdicts?|ratings?|judge?ments?)\b(?! [^.]*\breport)", "inspection"),
    ("response", r"\breports?\b", "publication"),
    ("response", r"\b(?:grants?|funding|awards?|prizes?|medals?|honours?)\b|£", "award"),
    ("response", r"\b(?:letters?|emails?)\b", "letter"),
    ("publication award", r"\bnotice (?:to improve|of concern)", "intervention"),
    ("launch meeting event start", r"\b(?:strikes?|walk-?outs?|picket(?:s|ing)?)\b", "strike"),
    (
        "award",
        r"\bgrade (?:one|two|three|four|[1-4])\b|\b(?:rating|verdict|judge?ment)\b|\bby Ofsted\b",
        "inspection",
    ),
    ("event", r"\b(?:took|taking|take) (?:(?:strike|industrial) )?action\b", "strike"),
    ("request", r"\bstrikes?\b.*\bcalled\b|\bcalled (?:\w+ ){0,3}(?:strikes?|walk-?outs?)\b", "strike"),
    ("award", r"\bmandates?\b", "vote"),
    ("launch", r"^launch of (?:the |its )?(?:exam |ballot )?(?:results|figures|findings)$", "publication"),
    ("tender", r"\bplanning (?:application|permission|consent)\b", "application"),
    (
        "announcement",
        r"\bwelcomed (?:the |our )?(?:[\w’-]+ ){0,3}(?:[Mm]inister|MP|mayor|[Ss]ecretary)\b",
        "visit",
    ),
    ("agreement", r"\bstruck (?:for|over|on|at|from)\b", "strike"),
    ("event launch strike closure", r"\b(?:ballots?|[Vv]oting)\b", "vote"),
)
"""Kinds, words of a title, and the kind that both make."""
_OF_NO_KIND = (
    (
        rf"\b(?:came|comes|served|serving|started|starting) as (?:an? |the )|{_TAKES} (?:up |over )?(?:\w+ )"
        rf"{{1,4}}{_POST}|\bwas made (?:an? )?(?:principal|chief|head|chair|director)",
        "appointment",
    ),
    (r"\bwent away\b|\b(?:made|laid) redundant\b|\bstepped back\b|\bbowed out\b", "departure"),
    (r"\b(?:redundanc|job cuts|jobs (?:were|are|will be) (?:cut|lost))", "redundancies"),
    (
        r"\bmerger\b|\bfederated\b|\bcame together\b|\b(?:single|unified) (?:new )?college",
        "merger",
    ),
    (
        r"\b(?:knight|dam)e?(?:ed|hood)\b|\b[OCM]BE\b|\bhonour|\b(?:grant|prize|award|medal|accolade|title)\b"
        r"|\bshortlisted\b|\bcrowned\b|\bwinn(?:ing|ers?)\b|£\d[^.]* (?:went|was given)",
        "award",
    ),
    (r"\b(?:loan|bail-?out|deal|agreement|contract|memorandum|partnership|settlement)\b", "agreement"),
    (r"\b(?:visited|toured|dropped in|came to see)\b", "visit"),
    (
        r"\b(?:workshops?|seminars?|reception|roundtable|panel|dinner|get-together|summit|sat down with"
        r"|spoke at|took part|attended)\b",
        "meeting",
    ),
    (
        r"\b(?:reported|findings|figures|data|statistics|report|paper|guidance|blog|newsletter|article|"
        r"made public|posted|printed|shown|circulated)\b",
        "publication",
    ),
    (
        r"\b[Dd]ue (?:to (?:start|begin|open)|in)\b|\bwill be (?:now )?(?:taught|available|live|offered"
        r"|introduced)\b|\b(?:back|place|use|force)$|\bapplies\b|\brun (?:from|until)\b|\bcoming in\b",
        "launch",
    ),
    (
        r"\b(?:made (?:it )?known|(?:brought|had) word|talked of|advised|briefed|hailed|welcomed|praised"
        r"|criticised|slammed|outlined|signalled|hinted|acknowledged|conceded|vowed|committed|stressed|"
        r"highlighted"
        r"|commented|responded|suggested|predicted|argued|clarified|reiterated|spoke|asserted|expressed|"
        r"described"
        r"|set out|put forward|said|says|accused|complained|admitted|thanked|tweeted)\b",
        "announcement",
    ),
    (r"\b(?:endorsed|ratified|upheld|rubber-stamped)\b", "decision"),
    (r"\b(?:founded|established|conceived|set up)\b", "launch"),
    (r"\bquestionnaires?\b", "survey"),
    (r"\b(?:tour of|showed? [A-Z]\w+[^.]* around)\b", "visit"),
    (r"\b(?:taken away|wiped out|brought to an end|done away|withdrawn|lost)\b", "withdrawal"),
    (r"\b(?:fire|flood|cyber|attack|arrest|crash|explosion|stabb|scandal)", "incident"),
)
"""Words of a title that tell a kind where the verb tells none."""
_COMPILED = tuple((word_set(kinds), re.compile(words), kind) for kinds, words, kind in _NARROWER)
_COMPILED += tuple((frozenset({OTHER}), re.compile(words), kind) for words, kind in _OF_NO_KIND)
_POSTED = re.compile(
    r"\b(?:appoint\w*|job|post|role|principal|chief|chair\w*|head|director|minister|secretary|commissioner"
    r"|governor|joined|joins|recruit\w*|hired|promoted|succeed\w*|interim|took (?:over|charge|up)"
    r"|started (?:at|with|as))\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby (?:the )?(?:end of |close of |start of |beginning of )?(?:the )?$")
_UNTIL = re.compile(r"\buntil (?:the )?(?:end of )?$")
_TO_COME = re.compile(
    r"\b(?:will|must|is to|are to|to be|due|has to|have to|should|needs? to|expect(?:s|ed)?|plans?|aims?)\b"
)
_NEAR = 60  # code points before a time in which something is to come


def refined(kind: str, title: str, before: str) -> str:
    """The kind that a title tells; `before` stands before the event's time in its sentence."""
    if kind == "completion" and _TO_COME.search(before[-_NEAR:]):
        return "deadline"
    if kind in {OTHER, "decision", "closure"} and (
        (_BY.search(before) and _TO_COME.search(before)) or (kind == "decision" and _UNTIL.search(before))
    ):
        return "deadline"
    if kind == "appointment" and not _POSTED.search(title):
        return OTHER
    return next((told for kinds, words, told in _COMPILED if kind in kinds and words.search(title)), kind)
