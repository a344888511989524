"""What somebody should, must, ought or needs to do, where somebody says so.

Who says it stands before ("X said Y should"), behind or between ("Y, X says, must"), is the speaker of the
quotation, or, where the article tells somebody's proposals, that one. Left alone: what should have been,
what is likely, rules of a state or a college, advice to readers, and what a speaker's own side must do.
"""

import re
from collections.abc import Iterator

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.word_cues import cue, places
from stages.extract.phrases.words import word_set
from stages.extract.recommendations.needs import MORE, need_at, needing, time_at
from stages.extract.recommendations.powers import GOVERNS, is_of_state, is_people, is_power, names_power
from stages.extract.recommendations.tellers import IN_CLAUSE, OPENS_SAYING, SAID, Should, aside_in
from stages.extract.recommendations.words import CLERICAL, EPISTEMIC, IMPERATIVES

CUE = cue(
    re.compile(
        r"\b(?:should|must|could|ought|needs?|needed|requires?|required|essential|vital|crucial|critical"
        r"|important|imperative|time)\b",
        re.IGNORECASE,
    ),
    "should must could ought need needs needed require requires required essential vital crucial critical"
    " important imperative time",
)
_HAVE = cue(re.compile(r"\b(?:has|have|had)\b", re.IGNORECASE), "has have had")
STEMS = frozenset(
    ["sho", "mus", "cou", "oug", "nee", "req", "has", "hav", "ess", "vit", "cru", "cri", "imp", "tim", "had"]
)
_BEFORE_TIME = ("is the ", "The ", "is ", "was ", "’s ", "'s ", " now ", " high ", " about ")
_COULD = (
    r"could(?=(?: also)? be (?:provided|trained|created|introduced|used|given|asked|set up|established"
    r"|extended|developed|commissioned|replaced|offered|funded|shared|paid)\b| (?:start by|do more|go"
    r" further)\b)"
)
_MODAL = re.compile(
    rf"(?P<modal>should|must|{_COULD}|ought to|need(?:s|ed)? to|ha(?:s|ve)(?: got)?"
    rf" to|had to)(?:,\s[^,.;]{{3,60}},)?[\s“‘\"']+"
    r"(?:(?:also|now|not|never|always|therefore|urgently|at least|all|first|instead|immediately|do|only|both"
    r"|then|at once|act|further|[a-z]+ly)(?=\s)\s)*?[“‘\"']?(?P<verb>be (?:\w+ly )?[a-z]+|have been"
    r"|(?!(?:not|never|also|now|always)\b)[a-z-]+)\b"
)
_NOT_OF_POWERS = word_set(
    "open start begin rise fall know receive expect note ready prepared aware proud struggle wait blamed"
    " praised congratulated pleased delighted worried concerned relieved rest"
)
_MONEY = word_set("funding investment spending pay salaries wages budget budgets rate grants")
_GROWS = frozenset({"rise", "increase", "grow", "go"})
"""What funding must do, where somebody asks for more of it."""
_STARTS = frozenset({"start", "begin", "become", "come", "rise", "increase"})
"""What must be so is asked for; what should be so is only likely."""
_MADE_FOR = "given offered allowed paid supported able entitled guaranteed helped taught"
_FOR_PEOPLE = frozenset({*(f"be {verb}" for verb in _MADE_FOR.split()), "have", "get"})
_RULE = re.compile(
    r"\b(?:by law|deadline|(?<!careers )(?<!career )(?<!advice and )(?<!advice, )guidance|must be "
    r"(?:received|submitted)|within [\w-]+ (?:working )?days|under the"
    r" (?:rules|act|law))\b",
    re.IGNORECASE,
)
_FRONTED = re.compile(r"\W*That [^,;:]{5,140}? (?:is|was|were|has|had|came|comes)\b")
_OPENS = 9  # code points before the subject of a sentence's first clause
_IF_SO = re.compile(
    r"\W*(?:So )?[Ii]f [^,;.]{3,80}? (?:is|are|was|were|wants?|has|have|means?|takes?|[a-z]+ed)\s[^;.]*[\s,]$"
)
"""If they are serious, they must act: the one whom the condition names is told to act."""
_ABLE = re.compile(r"\b(?:can|could|will) (?:also )?and $")
"""They can and should."""
_DENIES = re.compile(r"(?:\bnot|n[’']t|\brefus\w+ to|\bnever) accept that\b[^;:.]*$")
_ASKED = re.compile(r"(?:^| )(?:[Ww]hat|[Hh]ow|[Ww]hether) ")
_WE_ACT = re.compile(rf"(?:{IMPERATIVES}|move|rethink|invest|rebuild)\b", re.IGNORECASE)
"""What one whose business is asking says that we must do."""
_THERE_BE = re.compile(
    r"be (?:(?:an?|far|much|real|proper|clear|action|reform|change|investment|support|transparency|clarity)"
    rf"\b|{MORE}\b)"
)
"""There must be a review."""
_DONE = re.compile(
    r"be (?!known|seen|noted|able|ready|open|complete|hoped|said|available|aware|fine|clear|remembered|there"
    r"|in|at)\w+"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?[“‘]?$")
_NO_VERBS = word_set("you he she it they we the any a an this resign reach")
"""After the modal: a subject (should you need), or what nobody is asked to do here."""


def places_in(text: str) -> Iterator[int]:
    """Where a should, a must or an "has to be" may stand."""
    for at in places(CUE, text):
        if not text.startswith("time", at) or text.endswith(_BEFORE_TIME, 0, at):
            yield at
    for at in places(_HAVE, text):
        if text.startswith((" to ", "e to ", " got to ", "e got to "), at + 3):
            yield at


_SUPPOSED = re.compile(
    r"\b(?:would|will|may|might|could|the|an?|no|any|urgent|growing|(?:do|does|did) not) $|n[’']t $"
)


def should_at(text: str, at: int, *, to_you: bool) -> Should | None:  # noqa: PLR0911 -- a case a place
    """The proposal whose modal verb stands at `at` of a sentence; None where it proposes nothing."""
    if (need := need_at(text, at)) is not None:
        return need
    found = _clause(text, at, to_you=to_you)
    if found is None or _RULE.search(text):
        return None
    subject, match = found
    before = text[: subject.start]
    if before.endswith(("means ", "meaning ", "mean ")):
        return None  # what follows, not what is asked
    if " accept that " in before and _DENIES.search(before):
        return None
    said = SAID.search(before, max(0, len(before) - 90)) if " " in before else None
    if said is not None:
        return Should(subject, match["modal"], said.start("verb"), None)
    if match["modal"] in {"needed to", "had to"}:
        return None  # tells what for, where nobody says that somebody needed to act
    aside = aside_in(text)
    if aside is not None and aside.start("who") != subject.start and not IN_CLAUSE.search(before[-90:]):
        return Should(subject, match["modal"], None, aside.span("who"))
    opens = OPENS_SAYING.match(before)
    if opens is not None and not IN_CLAUSE.search(before[opens.end() :]):
        return Should(subject, match["modal"], opens.start("verb"), None)
    if _FRONTED.match(text) and len(before) < _OPENS:
        return None  # that there should be one was no choice
    if before.endswith("that ") and match.re is _MODAL:
        return None  # said by a verb that asks for nothing: granted, knows
    clause = before[max(before.rfind(";"), before.rfind(": "), 0) :]
    if IN_CLAUSE.search(clause) and not (subject.is_pronoun and _IF_SO.match(clause)):
        return None
    return Should(subject, match["modal"], None, None)


def _clause(text: str, at: int, *, to_you: bool) -> tuple[Subject, re.Match[str]] | None:
    """Who or what should, with the match of the modal; None where it is no proposal."""
    match = _MODAL.match(text, at)
    if match is None:
        return time_at(text, at)
    if match["verb"] in _NO_VERBS or at == 0 or text[:at].endswith("and, ") or match["verb"].endswith("ers"):
        return None  # should employers refuse: if they do
    able = _ABLE.search(text, max(0, at - 16), at)
    found = subject_of(text, able.start() if able is not None else at)
    if found is not None and to_you and found.words.lower() == "you":
        asked = match["verb"] not in EPISTEMIC | _NOT_OF_POWERS | CLERICAL
        return (found, match) if asked and not _SUPPOSED.search(text, 0, at) else None
    return (found, match) if found is not None and _is_proposal(found, match, text) else None


def _is_proposal(  # noqa: C901, PLR0911, PLR0912 -- a case a subject
    subject: Subject, match: re.Match[str], text: str
) -> bool:
    """Whether "`subject` should `verb`" proposes something that somebody can do."""
    verb, words = match["verb"], subject.words.strip(" .‘’'\"“”")
    if (
        (match["modal"] == "needed to" and _PASSIVE.search(text, 0, match.start()))
        or (match["modal"][:2] in {"ne", "ha"} and _SUPPOSED.search(text, 0, match.start()))
        or _ASKED.search(words)
    ):
        return False  # "was needed to meet the cost" tells what for
    if verb == "have been" or re.match(
        r"have (?:had|[a-z]+(?:ed|en|wn|ne|me))\b", text[match.start("verb") :]
    ):
        return False
    if verb in _GROWS and match["modal"] != "could" and not _MONEY.isdisjoint(words.lower().split()):
        return True
    if match["modal"] == "had to":  # of others it tells what they went through
        return is_of_state(subject, "must") and verb not in EPISTEMIC
    if (
        verb == "keep"
        and text.startswith(" pace", match.end())
        and not _MONEY.isdisjoint(words.lower().split())
    ):
        return True
    if match["modal"].startswith("ha") and not (verb.startswith("be ") or GOVERNS.search(words)):
        return False
    bare = verb.removeprefix("be ")
    low = words.lower()
    is_bound = match["modal"] not in {"should", "could", "needed to"}
    if low in {"we", "there"}:
        return bare not in EPISTEMIC and _NO_REFORM.match(verb) is None
    if low in {"it", "they"} and not verb.startswith("be "):
        return bare not in EPISTEMIC or (verb in {"start", "begin"} and text.startswith(" by ", match.end()))
    if subject.is_pronoun:
        if low == "this" and verb in {"include", "involve", "cover", "move", "go", "apply"}:
            return True
        return (
            low in {"it", "they", "this", "nobody", "everyone"}
            and verb.startswith("be ")
            and _DONE.match(verb) is not None
            and bare.endswith(("ed", "en", "de", "wn", "pt", "lt"))
        )
    if is_people(subject.head) or (is_people(words) and " of " not in words):
        return verb in _FOR_PEOPLE or "be entitled" in verb
    if re.match(r"(?:our|my|we)\b", low):
        return False
    if is_power(words) or subject.head[:1].isupper() or names_power(subject.head):
        is_first = verb in {"start", "begin"} and text.startswith(
            " by ", match.end()
        )  # should start by scrapping it
        is_first = is_first or (bare == "prepared" and text.startswith(" to ", match.end()))
        return is_first or bare not in _NOT_OF_POWERS or (is_bound and verb in _STARTS)
    if _DONE.match(verb) is not None:
        return bare not in EPISTEMIC
    return (verb not in EPISTEMIC or (is_bound and verb in _STARTS)) and verb != "be seen"


def is_done(text: str, at: int) -> bool:
    """Whether the modal at `at` says what is to be done with something."""
    match = _MODAL.match(text, at)
    return match is not None and _DONE.match(match["verb"]) is not None


_NO_REFORM = re.compile(
    r"be (?:celebrated|praised|congratulated|commended|proud|concerned|pleased|worried|excited|in no doubt"
    r"|remembered|noted|used|missed|expected|prepared|asked|forced|made to|involved|inspired|like|able|easy"
    r"|said|seen|clear|encouraged|a (?:good|great|real|concern|wake))\b|(?:feel|mean|sound|look|serve|seem"
    r"|worry|concern|surprise|reassure|not be (?:forgotten|underestimated))\b"
)


def is_reform(subject: Subject, text: str, at: int) -> bool:
    """Whether the modal at `at` says what is to be done with a thing: the pay gap must be closed."""
    match = _MODAL.match(text, at) or needing(text, at)
    if match is None or is_people(subject.words) or match["modal"] == "could":
        return False
    if subject.words.lower() == "we" and _WE_ACT.match(match["verb"]) and match["modal"] != "could":
        return True
    if subject.words.lower() == "there":
        return _THERE_BE.match(match["verb"] + text[match.end() :]) is not None
    if subject.words.lower() == "we" and needing(text, at) is not None:
        return True
    if subject.is_pronoun and not (
        subject.words.lower() in {"this", "it", "they"} and _DONE.match(match["verb"])
    ):
        return False
    return _NO_REFORM.match(text, match.start("verb")) is None
