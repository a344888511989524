"""The pieces of which a programme's constructions are written: bodies, areas, verbs in all their forms.

All stand over masked words, the programme masked too. A verb says by its kind which column its agent fills.
"""

import re
from collections.abc import Iterable
from functools import cache

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import NAME_MASKS

PROGRAMME = "\ue020"
IN_BODY = re.compile(
    r" (?:[A-Z]\w+ )?(?:Panel|Board|Committee|Team|Director|Partnership|Unit|Group|Executive|Manager)\b"
)
"""What follows a programme's name in that of a body or a post: "the Step Up Panel"."""
_NAME = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]++"
_ORGANISATION = f"[{NAME_MASKS['organisation']}]++"
_RUNS = (
    "run manage lead oversee administer coordinate co-ordinate operate host organise head spearhead steer "
    "supervise procure commission govern handle champion drive"
)
_STARTS = (
    "launch create establish found introduce fund finance sponsor pilot pioneer develop devise set bring "
    "relaunch"
)
_DELIVERS = "deliver provide offer teach front staff"
_IRREGULAR = {
    "run": "run runs ran running",
    "lead": "lead leads led leading",
    "oversee": "oversee oversees oversaw overseen overseeing",
    "drive": "drive drives drove driven driving",
    "bring": "bring brings brought bringing",
    "set": "set sets setting",
    "teach": "teach teaches taught teaching",
}
_SECOND = {"head": "(?: up)?", "set": " up", "bring": " in"}
_PARTICIPLE = re.compile(r"(?:\w*ed|run|led|overseen|driven|brought|set|taught)\b")


def _forms(verb: str) -> list[str]:
    """The forms of one verb, with the word that belongs to it: "sets up"."""
    stem = verb.removesuffix("e")
    regular = [verb, verb + ("es" if verb.endswith(("sh", "ch", "ss")) else "s"), f"{stem}ed", f"{stem}ing"]
    return [form + _SECOND.get(verb, "") for form in (_IRREGULAR.get(verb, "").split() or regular)]


def _all_forms(verbs: str) -> list[str]:
    return [form for verb in verbs.split() for form in _forms(verb)]


def _one_of(forms: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})"


_KINDS = {"runs": _all_forms(_RUNS), "starts": _all_forms(_STARTS), "delivers": _all_forms(_DELIVERS)}
_KIND_OF = {form.split("(?")[0].split()[0]: kind for kind, forms in _KINDS.items() for form in forms}
_VERBS = [form for forms in _KINDS.values() for form in forms]


def kind_of_verb(words: str) -> str:
    """What the agent of a verb does for a programme: runs, starts or delivers it."""
    return next((_KIND_OF[word] for word in words.lower().split() if word in _KIND_OF), "runs")


def kinds_of_verbs(words: str) -> set[str]:
    """What all verbs of a sentence do for a programme."""
    return {_KIND_OF[word] for word in words.split() if word in _KIND_OF}


NEAR_VERBS = "|".join(sorted({form[:4] for form in _KIND_OF}))
"""How the verbs begin."""
_PLACE = (
    f"(?:the )?(?:[{NAME_MASKS['place']}{NAME_MASKS['other']}]++|"
    r"(?:north|south|east|west|midlands)(?:[- ](?:east|west))?\b)"
)
_THE_BODY = (
    r"\b[Tt]he (?:(?:UK|British|Labour|Conservative|coalition) )?(?:government|combined authority|council|"
    r"department|agency|charity|college|university|trust|foundation|company|regulator|mayor|Mayor)\b"
)
_BODY = rf"(?<![\w’-])(?:(?:[Tt]he )?(?:[a-z-]+ ){{0,3}}?(?:{_NAME}(?: \({_NAME}\))?)|{_THE_BODY})"
_MANY = (
    r"(?:providers|contractors|colleges|partners|charities|councils|authorities|universities|organisations|"
    r"enterprises|companies|employers|trusts|mayors)\b"
)
_LIST = rf"{_BODY}(?:(?:, (?:and )?| and (?:the )?| & ){_NAME})*"
_AGENT = (
    rf"(?:{_LIST}|(?:an? |the |its )?(?:(?:[a-z-]+ ){{0,2}}(?:network|consortium|group|alliance|partnership|"
    rf"team|range|number|mix) of )?(?:\ue003++|(?:(?!to\b|of\b|for\b|in\b)[\w-]+ ){{0,5}}?{_MANY}(?: and "
    rf"(?:[\w-]+ ){{0,2}}?{_MANY})?)(?:,? (?:including|such as|among them) {_LIST})?)"
)
"""Who runs or delivers it: bodies by name, so many of them, or "a network of local providers"."""
_BY = (
    r"(?:(?:partly |mainly |jointly )?by|(?<=delivered )with|in (?:partnership|collaboration|conjunction|"
    r"tandem) with|together with|under (?:an? )?(?:contract|agreement) (?:to|with|by)|on [^.;,]{2,40}[’']s? "
    r"behalf by|on (?:its|their) behalf by|(?:through|via) (?:an? |its |the )?(?:[^ .;,]+[’']s )?"
    r"(?:[Cc]ontract|partnership|agreement|deal|arrangement) with|(?:through|via)(?= (?:an? |its |the )?"
    r"(?:[a-z-]+ )?(?:network|consortium|group|alliance|partnership) of\b))"
)
_END = (
    r"(?=(?: \([^)]*\))?(?:[.,;:)’'”–-]|$| (?!(?:manager|director|leader|boss|chief|budget|board|adviser|"
    r"spokes\w+|contract director)\b)))"
)
_PIECES = (
    ("P", rf"{PROGRAMME}++(?: \([^()]{{2,40}}\))?"),
    ("NAME", _NAME),
    (
        "CLASS",
        rf"(?:^|(?<=[.;:,“] ))(?!Th|Some |Many |Most |Other |Such )"
        rf"(?:[A-Za-z][a-z-]*|{_NAME}) (?:[a-z-]+ )?{_MANY}",
    ),
    ("FOR", rf"(?: (?:on behalf of (?P<manager>{_BODY})|for (?P<client>(?:the )?{_ORGANISATION})))?"),
    ("BODY", _BODY),
    ("AGENT", _AGENT),
    ("NAMED", rf"(?:(?:\b[Tt]he )?{_NAME}(?: \({_NAME}\))?|{_THE_BODY})"),
    ("BY", _BY),
    ("END", _END),
    ("VERB", rf"\b(?P<verb>{_one_of(_VERBS)})\b"),
    ("DONE", rf"\b(?P<verb>{_one_of(form for form in _VERBS if _PARTICIPLE.match(form))})\b"),
    (
        "AUX",
        r"(?:(?:has|have|had|is|are|was|were|will|would|to|be|been|being|also|already|now|currently|since|at "
        r"first|together|collectively|(?:all|both|each) of(?= which)|then|still|until now|jointly|[a-z]+ly|"
        r"can|could|should|due|set|expected|which|that|who) )*",
    ),
    (
        "DO",
        r"(?:(?:has|have|had|will|would|also|already|now|currently|since|then|still|today|jointly|[a-z]+ly|"
        r"can|could|should|to|which|that|who|(?:is|are|was|were|been|be)(?= (?:[a-z]+ly )?(?:[a-z]+ing|to|"
        r"due|set|expected|about|poised)\b)|(?:due|set|expected|about|poised|(?:(?:gets?|is|are|was) )?ready|"
        r"agree[sd]|plans|continue[sd]?|help(?:s|ed))(?= to\b)|help(?:s|ed|ing)?(?= \w)|"
        r"(?:plays?|played|has) (?:an? )?(?:[a-z]+ )?(?:part|role) in) )*",
    ),
    ("WAS", r"(?P<when>(?:previously|formerly|originally|initially|first|until now|once|earlier|then) )?"),
    (
        "ASIDE",
        r"(?: \([^()]{1,40}\))?(?:(?:,| –| —)? (?:which|who|that|in|together|along|alongside|working|an?|"
        r"the|its|launched|set up|created|part of|worth|known as|called|named|with|under|funded|first|"
        r"backed|delivered|run|led|managed|offered|supported|overseen|piloted|designed|aimed|"
        r"established)\b[^.;,\ue020]{0,120}(?:,| –| —))?",
    ),
    (
        "VP",
        r"(?:,? (?:(?:which|that) )?(?:is|was|has|have|will|had|are|were|aims|offers|helps|gives|provides|"
        r"starts|started|began|includes?|features|brings|consists)\b[^.;\ue020]{2,90}?(?:,? and(?: this| "
        r"it)?| (?:grants|contracts|allocations|agreements)))??",
    ),
    ("SEP", r"(?:,| –| —)?"),
    (
        "ADV",
        r"(?: and [a-z]+| jointly| nationally| locally| directly|,? (?:in|since|from|for|on|across|at|over|"
        r"during|throughout|straight|to|with)\b[^.;,:\ue020]{1,60}?){0,2}?",
    ),
    (
        "TAIL",
        r"(?:[’']s [\ue010\ue013]++)?(?:,? (?:in partnership|together|jointly|along|in collaboration) with "
        r"[^.;,\ue020]{2,60})?(?: for (?:residents|people|adults|learners|young|colleges|schools) "
        r"[^.;,\ue020]{2,50})?",
    ),
    ("PP", r"(?: (?:in|for|of|across|at|to|on)(?: the)? [^.;,:\ue020\ue001]{1,50}?)?"),
    ("WHERE", r"(?:in|from|across|throughout|to|into|over|for|at|covering|covers?|serving|serves)"),
    ("APPOSED", r"(?:(?: \([^()]{1,40}\))?, (?:an?|the|its|one of) [^.;,\ue020]{2,70}? (?:that|which|who))?"),
    ("AREAS", rf"{_PLACE}(?:(?:, (?:and )?| and |; | & ){_PLACE}){{0,14}}"),
    (
        "A",
        r"(?:(?:most|all|some|many|half|several|both) of )?(?:the |its |a |an |our |their |this |these "
        r")?(?:(?!(?:to|of|for|by|and|in|up|with|from|on|at)\b)[\w’'-]+ ){0,3}?(?:(?:strand|element|wave|"
        r"round|phase|part|arm|pillar|delivery|running|management|oversight|functions|"
        r"parts)(?: \w+)? of (?:the |its "
        r")?)?(?:[\ue001]++(?:[ -](?:a|per)[- ]year)? (?:[\w-]+ ){0,3}?)?(?:\ue003++ ?)?",
    ),
    (
        "INSTEAD",
        r"(?:,? (?:rather than|instead of|in place of|replacing|taking over from|which took over from|"
        r"succeeding|having replaced|after|ahead of the previous (?:provider|contractor|operator|manager),?) "
        rf"(?:by )?(?P<previous>{_BODY}))?",
    ),
)


@cache
def made(pattern: str) -> re.Pattern[str]:
    """The pattern over masked words, its pieces filled in."""
    return compiled(pattern, _PIECES)
