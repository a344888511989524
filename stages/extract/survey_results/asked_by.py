"""Who asked, for whom, and what the survey is called, from the words around "survey".

"A survey by A for B", "an A survey, commissioned by B", "a poll, for which B paid", "A polled 2,000 tutors",
"according to findings by A", "the college's annual learner survey".
"""

import re
from dataclasses import dataclass

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import View
from stages.extract.phrases.reference import body_kinds, names_by_acronym
from stages.extract.survey_results.words import PEOPLE

_NOUN = r"(?:[Ss]urvey|[Pp]oll|[Pp]olling|[Rr]esearch|[Ff]indings|[Qq]uestionnaire|[Ss]tudy|[Aa]nalysis)"
_DID = (
    r"(?:carried out|conducted|r[au]n|did|done|undert(?:ook|aken)|published|led|launched|released|organised"
    r"|prepared|produced)"
)
PAID = r"(?:commissioned|paid for|funded|sponsored|ordered|requested)"
_ASKED = r"(?:polled|surveyed|questioned|interviewed|asked)"
_KIND = (
    r"(?:(?:independent|leading|global|national) )?(?:(?:market |opinion |social )?(?:pollsters?|research"
    r"(?:ers)?|polling|agency|firm|company|consultancy|specialists?|group|organisation|house|awarding|body|"
    r"think ?tank|charity|union|trade|professional|online|insight) ){0,4}"
)
_THE = rf"(?:[Tt]he )?{_KIND}"
_A = (
    r"(?:[Tt]he )?(?:(?!(?:of|in|on|at|to|by|for|with|and|from|which|that|time|first|year|last|"
    r"next)\b)[a-z-]+ )"
    r"{0,4}?"
)
"""What tells a body's kind before its name: "for *the support services firm* Larkfield"."""
_FOR = (
    rf"(?:(?:online|by phone|by telephone|(?:in|during|between|from|over|last) [^,.;]{{3,40}}?) )?"
    rf"(?:for|on behalf of) {_A}<commissioner:ORG>"
)
_NO_VERB = (
    r"(?!(?:of|in|on|at|to|by|for|with|and|or|from|which|who|that|as|a|an|the|this|its|their|his|her|ha[sd]|"
    r"have|is|was|"
    r"sa(?:ys?|id)|published|released|found|finds|shows?|showed|commissioned|welcomed|cited|quoted|used|"
    r"launched)\b)"
)
_POLLSTER = tuple(
    compiled(p)
    for p in (
        rf"<commissioner:ORG>[^.;]{{0,12}}? (?:{PAID}|hired|paid|engaged|appointed|asked|tasked|employed|"
        rf"enlisted|used|(?:worked|partnered|teamed up) with) {_THE}<pollster:ORG> to "
        r"(?:survey|poll|ask|interview|question|carry out|conduct|run)\b",
        rf"{_NOUN}s?(?:,? [^.;]{{0,60}}?)?,? (?:{_DID} )?by {_THE}<pollster:ORG> {_FOR}",
        rf"{_NOUN}s? (?:from|for) {_THE}<commissioner:ORG>,? (?:and |which was )?{_DID} by "
        rf"{_THE}<pollster:ORG>",
        rf"<pollster:ORG>[’']s? (?:[a-z-]+ ){{0,3}}?<what:ORG> (?:[a-z-]+ ){{0,2}}?{_NOUN}\b",
        rf"\b[Aa]n? (?:\w+ )?<pollster:ORG> (?:[a-z-]+ )?{_NOUN}\b",
        rf"{_NOUN}s?(?:,? (?:(?!{PAID}| (?:that|if|because|by saying|sa(?:ys?|id)|shows?|showed|found"
        rf"|finds|suggests?|reveals?|warns?)\b)[^.;\ue002\ue004]){{0,60}}?)?,? "
        rf"(?:(?:{_DID} )?by|from(?: the)? pollsters?|from) {_THE}<pollster:ORG>",
        rf"<pollster:ORG>(?:/[A-Z]\w+)?[’']?s?[’']?(?: \([^()]{{2,12}}\))? "
        rf"(?:{_NO_VERB}[a-z-]+ ){{0,4}}?{_NOUN}\b",
        rf"{_DID} {_FOR} by (?:the )?<pollster:ORG>",
        rf"\bthat <pollster:ORG> {_DID} {_FOR}",
        rf"{_NOUN}s?(?: of [a-z-]+)?(?:[^.;]{{0,40}}?,)? (?:which|that) (?:the )?<pollster:ORG> "
        rf"(?:has |had |also )*{_DID}\b",
        rf"<pollster:ORG>,? (?:which|who) (?:has |had )?(?:{_DID} (?:the |this |our )?{_NOUN}\b|{_ASKED} )",
        rf"{_ASKED} by (?:the )?<pollster:ORG> {_FOR}",
        rf"(?:{_DID}|{_ASKED}) by {_THE}<pollster:ORG>",
        rf"<pollster:ORG> (?:also )?{_ASKED} <n:COUNT>[^.;]{{0,40}}? {_FOR}",
        rf"(?:[\ue002\ue004]|\b{PEOPLE}) (?:(?:have |had |also |who )*)told (?:the )?<pollster:ORG>",
        rf"<pollster:ORG>(?:,? (?:in partnership|in association|together|along|jointly) with [^,.;]{{3,60}},"
        rf")? (?:also )?(?:(?:polled|surveyed|questioned|put its questions to)\b|"
        rf"(?:interviewed|asked) "
        rf"(?:[\w’-]+ ){{0,4}}?(?:\ue003|{PEOPLE}\b))",
        rf"\b(?:with|hired|asked|paid|engaged|tasked) {_THE}<pollster:ORG> to (?:survey|poll|ask|interview|"
        rf"question)\b",
        rf"<pollster:ORG>,? (?:has |have |had |also |today |recently |yesterday )*(?:published|released|"
        rf"launched|unveiled|"
        rf"announced|issued|sa(?:id|ys) that|sa(?:id|ys)|{_DID})(?: today)? (?:[a-z]+ ){{0,4}}?(?:its|"
        rf"their) [^.;,]{{0,60}}?{_NOUN}\b",
        r"\b(?:[Rr]eport|[Ss]tudy|[Pp]aper) (?:published |produced |written )?by (?:the )?<pollster:ORG>",
    )
)
_COMMISSIONER = tuple(
    compiled(p)
    for p in (
        rf"\b(?:{PAID}|[Cc]ommissioned|[Ff]unded|[Pp]aid for) by {_A}<commissioner:ORG>",
        rf"{_NOUN},? (?:(?:of|among|with) (?:[\w\ue003\ue008-]+ ){{1,6}}?)?{_FOR}",
        rf"\b{_DID}(?: by [^.;]{{3,60}}?)? {_FOR}",
        rf"\bfor which {_A}<commissioner:ORG> (?:has |had )?paid\b|\b(?:which|that) {_A}<payer:ORG> (?:has "
        rf"|had )?{PAID}\b",
        rf"<commissioner:ORG>,? (?:(?:which|who) )?(?:has |had |also |recently )*{PAID} (?:the |an? |this "
        rf")?(?:[a-z-]+ ){{0,2}}?{_NOUN}\b",
    )
)
_OWNED = re.compile(r"[’']s (?=(?:survey|poll)$)")
_PAID_BY = re.compile(rf"(?P<commissioner>.+)[-–‑]{PAID}")
"""What a name holds that tells who paid: "the *Larkfield-commissioned* survey"."""
_ADJECTIVE = (
    r"(?:new|latest|recent|major|previous|earlier|last|first|second|third|stark|big|small|large|"
    r"national|own|same"
    r"|one-off|short|quick|snap|online|telephone|postal|separate|similar|independent|further|detailed|opinion"
    r"|anonymous|[a-z-]+(?:ous|ive|ful|less|ble|wide|ed|ing(?<!training)(?<!funding)(?<!wellbeing)))"
)
_DESCRIBED = re.compile(
    r"(?:(?<!such as )(?<!than )(?<!since )\b(?:[Tt]h(?:e|is)|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Nn]ew|"
    r"[Ll]atest)|\w"
    rf"[’']s?) (?:{_ADJECTIVE} )*[“‘'\"]?(?P<name>(?!in |of |on |for |and |to |with |by )(?:(?!{_ADJECTIVE} )"
    r"[a-z][a-z-]+ ){1,3}(?<! of )(?<! in )(?<! and )(?<! to )(?<! the )(?<! a )(?<! this )(?<! our )"
    r"(?:survey|poll|questionnaire))\b(?! of| response| result| finding)"
)
"""A survey told by what it is: "the college's annual *learner satisfaction survey*"."""
_NAMED = re.compile(
    r"\b(?P<name>(?:[A-Z][\w’'&/-]+ (?:(?:and|of|for|in|on|&) )?){1,7}(?:[Ss]urvey|[Pp]oll|[Bb]arometer|"
    r"[Tt]racker|(?<!Price )(?<!Prices )Index)(?: (?:19|20)\d\d(?: to (?:19|20)\d\d|[/–-]\d\d(?:\d\d)?)?)?)\b"
)
_SURVEY_NAME = re.compile(r"\b(?:Survey|Poll|Barometer|Tracker|Index|Report)\b")
_HEADS = (
    r"(?:Association|Union|Federation|Club|Network|Alliance|Society|Institute|Council|Confederation|Forum)\b"
)
_HEAD = re.compile(_HEADS)
_BODY_IN = re.compile(
    rf"(?:[A-Z&][\w’'-]* (?:(?:of|for|and) )?){{1,5}}(?:{_HEADS}|Foundation|Trust|Agency|Group)(?= [A-Z])"
)
REST = re.compile(rf"[’'] (?:[A-Z]\w+ ){{0,2}}?{_HEADS}")
_WHOSE = re.compile(r"(?P<whose>(?!The )(?:[A-Z][\w-]+ (?:and )?)*[A-Z][\w-]+s[’'] )$")
"""What stands before and after the apostrophe of a body's name: "the *Directors’* Club"."""
_ABOUT = re.compile(r"^(?:Key|New|Latest|Annual) | (?:Covid|COVID)(?:-19)?$")
_NO_BODY = re.compile(r"\b(?:Satisfaction|Choices|Workload|(?:Covid|COVID)(?:-19)?|Skills Survey|wide)\b")
_CALLED = re.compile(r"\b(?:[Ss]urvey|[Pp]oll|[Qq]uestionnaire)\b")
_COMMON = re.compile(
    r"(?:(?:Sixth[- ]?[Ff]orm|Apprentice(?:ship)?s?|Staff|Students?|Learners?|Employers?|Teachers?|Tutors?|"
    r"Principals?|Leaders?|Members?|Parents?|Governors?|Colleges?|Providers?|Schools?|Pay|Skills|Training|"
    r"Exit|Online|Qualitative|Quantitative|Recent|Previous|Independent|Academic|Market|National|Post-16|FE|"
    r"HE|Stress|Enrolment|Wellbeing|Funding|Recruitment)(?: |$))+"
)
"""Words with which a headline opens, and of which no body's name is made: "*Sixth-form* workload survey"."""
_OPENS_HEADLINE = re.compile(rf"(?: [a-z-]+){{0,2}} {_NOUN}\b")
_BESIDE = re.compile(r"/(?!The\b)[A-Z]\w+")


@dataclass(frozen=True, slots=True)
class Asker:
    """The survey's name, who asked, and for whom."""

    name: str | None = None
    pollster: str | None = None
    commissioner: str | None = None


EXAMPLES = {
    "The Fell Colleges’ Association’s (FCA) annual pay survey, out today, shows 44 per cent of tutors "
    "feel low.": [{"pollster": "Fell Colleges’ Association"}],
    "The Union of Tutors has put out the results of its annual survey. Nobody wept. Larkfield has published "
    "the "
    "results of its national Adult Life in Work survey. It found 44 per cent of adults were tired.": [
        {"survey": "Adult Life in Work survey", "pollster": "Larkfield"}
    ],
    "A survey from the Harbury Trust, conducted by Larkfield, asked 900 tutors. It found 44 per cent of "
    "tutors "
    "were tired.": [{"pollster": "Larkfield", "commissioned_by": "Harbury Trust", "sample_size": 900}],
    "In the Tutor Pay Survey 2024, which the Union of Tutors has carried out, 44 per cent of tutors "
    "said they "
    "were tired.": [{"survey": "Tutor Pay Survey 2024", "pollster": "Union of Tutors"}],
    "The Larkfield-commissioned survey asked 900 tutors. In it 44 per cent said they were tired.": [
        {"pollster": None, "commissioned_by": "Larkfield", "sample_size": 900}
    ],
    "In a poll conducted by Larkfield for support services company Harbury, only 7 per cent of tutors "
    "said they were rested.": [{"pollster": "Larkfield", "commissioned_by": "Harbury"}],
    "A survey was out in May. Larkfield, which commissioned the poll, worked with Harbury Insight to "
    "survey 900 "
    "tutors. It found 44 per cent of tutors were tired.": [
        {"pollster": "Harbury Insight", "commissioned_by": "Larkfield", "sample_size": 900}
    ],
    "Positive survey cheers colleges\n\nA new apprentice welfare survey, for which the Union of Tutors paid, "
    "found that 61 per cent of apprentices felt tired.": [
        {"survey": "apprentice welfare survey", "pollster": None, "commissioned_by": "Union of Tutors"}
    ],
}


def asker_in(view: View) -> Asker:
    """What a sentence says of who asked."""
    masked, paid = _bared(view)
    pollster = commissioner = None
    for found in (m for pattern in _POLLSTER if (m := pattern.search(masked))):
        if pollster := _body(view, found.span("pollster")):
            if found.groupdict().get("commissioner"):
                commissioner = _body(view, found.span("commissioner"))
            break
    for found in (m for pattern in _COMMISSIONER if (m := pattern.search(masked))):
        if commissioner is None:
            commissioner = _body(view, found.span(found.lastgroup or "commissioner"))
    name = _name_in(view)
    pollster = pollster or (_body_in(name) if name and name[0].isupper() else None)
    pollster = None if pollster == (commissioner or paid) else pollster
    return Asker(name or _called(view, pollster), pollster, commissioner or paid)


def _called(view: View, pollster: str | None) -> str | None:
    """What a survey without a name is called after who asked: "the *Larkfield poll*"."""
    noun = _CALLED.search(view.sentence.text) if pollster else None
    return f"{pollster} {noun[0].lower()}" if noun else None


def _bared(view: View) -> tuple[str, str | None]:
    """The masked sentence with the names of surveys and of who paid as words; and who paid."""
    masked, paid = view.masked, None
    own = _NAMED.search(view.sentence.text)
    for start, name in view.names.items():
        payer = _PAID_BY.fullmatch(name.text)
        is_inside = (
            own is not None and masked.endswith((" in ", " on "), own.start(), start) and start < own.end()
        )
        if payer or is_inside or _SURVEY_NAME.search(name.text):
            masked = (
                masked[:start]
                + view.words((start, start + len(name.text)))
                + masked[start + len(name.text) :]
            )
            paid = payer["commissioner"] if payer else paid
    return masked, paid


def _name_in(view: View) -> str | None:
    """The survey's name: a proper one, or what it is called."""
    if named := _NAMED.search(view.sentence.text):
        name = re.sub(
            r"^(?:A|An|The|These|Those|In|Our|This|That|New|Latest|Its|Their|One) ", "", named["name"]
        )
        first, _, last = name.rpartition(" ")
        is_headline = last.islower() and (
            _COMMON.fullmatch(first) is not None
            or (named.start() == 0 and " " not in first and not is_body(view, 0))
        )
        name = _OWNED.sub(" ", name)
        if name[:1].isupper() and first and not is_headline and not _PAID_BY.match(name):
            return name
    described = _DESCRIBED.search(view.sentence.text)
    return described["name"] if described else None


def is_body(view: View, at: int) -> bool:
    """Whether a word that opens a sentence surely is a body's name: "Positive survey" is by none."""
    name = view.names.get(at)
    return name is not None and (
        name.kind == "organisation" or name.text in names_by_acronym() or name.text in body_kinds()
    )


def _body_in(name: str) -> str | None:
    """The known body with whose name a survey's begins: the "NASUWT Sixth-form College Survey"."""
    if body := _BODY_IN.match(name):
        return body[0]
    first = re.split(r"[’' ]", name, maxsplit=1)[0]
    known = names_by_acronym().keys() | body_kinds()
    return first if any(part in known for part in first.split("/")) else None


def _body(view: View, span: tuple[int, int]) -> str | None:
    """The body named at a span, whole where an apostrophe cuts its name; None for a survey's own name."""
    text, (start, end) = view.sentence.text, span
    if start == 0 and _OPENS_HEADLINE.match(text, end) and not is_body(view, 0):
        return None
    if rest := REST.match(text, end):
        end = rest.end()
    if _HEAD.match(text, start) and (whose := _WHOSE.search(text, 0, start)):
        start = whose.start("whose")
    if beside := _BESIDE.match(text, end):
        end = beside.end()
    name = _ABOUT.sub("", text[start:end].split(" (", maxsplit=1)[0])
    return None if not name or _NO_BODY.search(name) or _COMMON.fullmatch(name) else name


def is_same_body(one: str | None, other: str | None) -> bool:
    """Whether two names are one body's: the same in full, or one the other's initials."""
    if not one or not other:
        return False
    one, other = (names_by_acronym().get(name, name) for name in (one, other))
    return one == other or _initials(one) == other or one == _initials(other)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
