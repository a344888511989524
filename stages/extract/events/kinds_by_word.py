"""The kind of an event whose verb is no verb of doing on the lists, or says too little by itself."""

import re

from stages.extract.events.verbs import OTHER
from stages.extract.phrases.words import word_set

_KINDS = {
    "inspection": "rated graded judged inspected branded downgraded upgraded",
    "appointment": "appointed succeeded recruited hired reappointed promoted takes took begins",
    "departure": "left leave leaves departed departs sacked dismissed",
    "award": "won awarded secured granted handed earned gave given obtained allocated landed",
    "decision": "approved agreed decided rejected accepted backed ruled resolved allowed",
    "announcement": """announced unveiled revealed confirmed declared pledged promised named chosen selected
        said told warned admitted apologised declined insisted asserted denied claimed remarked""",
    "publication": "reported reporting found learned disclosed",
    "change": """turned changed replaced renamed rebranded converted becomes became become reformed
        amended goes moved raised cut""",
    "request": "asked urged requested invited called appealed",
    "launch": "created formed founded established introduced",
    "agreement": "finalised struck",
    "meeting": "met meet meets gathered convened sit sits sat sitting",
    "referral": "referred",
    "removal": "removed expelled barred stripped",
    "merger": "amalgamated",
    "offer": "offered",
    "transfer": "transferred transfer",
    "exit": "withdrew quit",
    "start": "started begun starts taught operate working running start operating",
    "closure": "ended ceased expired expires lapsed finish stopped",
}
BY_WORD = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""Kind by verb, in the form in which the verb stands."""
LIGHT = word_set(
    "hold host run start begin open complete conclude finish end take carry conduct undertake stage close"
    " launch commence convene continue resume issue make give follow see come go have get agree lead"
)
"""Verbs that say less than the noun of happening beside them: "the consultation opened", "began a review"."""
_SURVEYED = re.compile(r"\b(?:asked|polled|questioned) (?:more than |over |about |some )?[\d,]+ ")
_INSPECTORS = re.compile(r"\b[Ii]nspectors\b")
_ACTION = re.compile(
    r"\bcall(?:ed|s) (?:an? |the )?(?:[a-z-]+ ){0,3}?(day of action|strike|walkout|ballot|rally|protest)\b"
)
_ACTIONS = {
    "day": "protest",
    "strike": "strike",
    "walkout": "strike",
    "ballot": "vote",
    "rally": "protest",
} | {"protest": "protest"}
_FINDS = frozenset({"found", "find", "reported", "learned"})
_RATED = re.compile(r"\b(?:rating|grade|graded|judgment|judgement)\b")
_RESULTS = re.compile(r"\bopen\w* (?:their|the) (?:[\w-]+ ){0,3}(?:results|grades|envelopes)\b")
_PAPER = re.compile(
    r"\b(?:report|figures|data|statistics|study|paper|analysis|release|survey|ratings?|accounts)\b"
)
_OUT = re.compile(r"\b(?:[Tt]oday|out|this (?:week|month|morning)|new)\b")
_POST = re.compile(
    r"\b(?:inspector|secretary|minister|post|role|job|responsibilities|principal|chief executive|chair|"
    r"governor|director|head|commissioner|from)\b",
    re.IGNORECASE,
)
_STARTED = re.compile(r"(?:^|\b[A-Z][\w’-]+ )(?:starts|started|will start) (?:at|with|as)\b")
_PERSON = re.compile(r" ?(?:I|he|she|[A-Z][\w’'-]+ [A-Z][\w’'-]+(?:, who)?) joined (?!forces|with)")
_JOINED = re.compile(r"\bjoined (?:up|forces|together)\b")
_TO_A_POST = word_set("transfer launch sale appointment")
_OF_THINGS = word_set("launched sold")
_BIDS = re.compile(r"\b(?:bids?|bidding|tenders?|procurement|procured?|applications)\b", re.IGNORECASE)
_BY_THING = (
    ("letter", re.compile(r"\b[Ll]etters?\b")),
    ("intervention", re.compile(r"\bnotice (?:of concern|to improve)|\b(?:administration|intervention)\b")),
    ("survey", re.compile(r"\bsurvey\b")),
    (
        "inspection",
        re.compile(r"\b[Ii]nspectors?\b|\b(?:had|has|have) (?:its|an?|their) [^,;]*inspection|\bgrades?\b"),
    ),
    ("strike", re.compile(r"\b(?:pickets?|picketing|strikes?|industrial action)\b")),
    ("publication", re.compile(r"\b(?:manifesto|guidance|prospectus|white paper|story)\b")),
    (
        "appointment",
        re.compile(r"\b(?:took|take[sn]?) up (?:the|his|her|a|this|that) (?:\w+ )?(?:job|post|role)\b"),
    ),
)
"""What something happens to, or who comes, where the verb does not tell the kind."""
_SUBJECT = 60  # code points in which a clause names what it is about


def kind_of(clause: str, kind: str, word: str | None, lemma: str | None, *, has_people: bool) -> str:
    """The kind of an event of which the verb `word` says `kind`, by the other words of its clause."""
    is_of_bids = kind == OTHER or (kind == "launch" and lemma in LIGHT)
    if (told := _by_other_words(clause, kind, lemma)) is not None:
        return told
    if kind == OTHER and _PAPER.search(clause[:_SUBJECT]) and _OUT.search(clause):
        return "publication"
    if word is not None and has_people and _is_to_a_post(clause, kind, word, lemma):
        return "appointment"
    if is_of_bids and _BIDS.search(clause):
        return "tender"
    things = _BY_THING if kind == OTHER else ()
    return next((told for told, thing in things if thing.search(clause)), kind)


def _by_other_words(clause: str, kind: str, lemma: str | None) -> str | None:
    """The kind that what was dropped, opened or joined tells."""
    if _SURVEYED.search(clause):
        return "survey"
    if kind == OTHER and _JOINED.search(clause):
        return "merger"
    if kind == "request" and (action := _ACTION.search(clause)) is not None:
        return _ACTIONS[action[1].split()[0]]
    if kind == "publication" and lemma in _FINDS and _INSPECTORS.search(clause[:_SUBJECT]):
        return "inspection"
    if lemma == "drop":
        return "inspection" if _RATED.search(clause) else "withdrawal"
    return "results" if kind == "launch" and _RESULTS.search(clause) else None


def _is_to_a_post(clause: str, kind: str, word: str, lemma: str | None) -> bool:
    """Whether somebody takes a post: "started in the job", "replaced Ada Reed as chief inspector"."""
    if kind == "merger" and _PERSON.match(clause):
        return True
    is_thing = word in _OF_THINGS or clause.startswith(("The ", "the "))
    if lemma == "replace" or (lemma == "start" and _STARTED.search(clause)):
        return True
    return kind in _TO_A_POST and not is_thing and _POST.search(clause) is not None
