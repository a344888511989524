"""Whether the verb of a date tells of what was (-1) or what is to come (1); 0 where it does not say.

were handed out to apprentices on _          -1     the nearest verb before, in the same clause
will be put to the meeting in _               1
staff at the meeting on _ voted              -1     no verb before: the first one after
has announced a strike on _                   0     what is announced, or the announcing itself
"""

import re

from stages.extract.phrases.words import word_set

_LEAD = re.compile(
    r"(?:\b(?:[Ii]n|[Oo]n|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]etween|[Dd]uring|[Bb]efore|[Ff]or|[Oo]f|[Ee]arly"
    r"|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id|[Aa]t|the|the very|(?:end|start|beginning|middle|close) of|[Bb]ack)"
    r"[ \u00a0-])+$"
)
_PREPOSITION = re.compile(r"\b(?:in|on|by|from|until|till|between|during|before|for|at|after)\b")
_TOKEN = re.compile(r"[\w’'-]+|[,;:–—()“”\"]")
_MOST_WORDS = 14
"""Words between a verb and its date: farther away another verb, one that is not known here, may stand."""

_MARKS = frozenset('“”"')
_STOPS = frozenset(";:–—()") | _MARKS
_CLAUSE = word_set("who which that after when while whilst because although though if whether before where")
_NO_INFINITIVES = word_set(
    "the a an its their his her our all both each more some many staff students learners apprentices members"
    " people young local parents those them us him it everyone parliament college university school council"
    " government work date one two three four five six seven eight nine ten about around over nearly almost"
    " more fewer new former adult further higher such any no nearby further education other several hundreds"
    " thousands potential prospective award-winning what how where"
)
_ASKS = word_set("encourage encourages urge urges invite invites ask asks want wants remind")
"""Who is asked to do something has not done it."""
_DEADLINES = word_set("should must can may")
_FUTURE = word_set("will shall won’t won't")
_MODAL = word_set("would could might may can cannot should must ought")
_TO_COME = word_set(
    "due set expected planned scheduled needed supposed required proposed intended promised hoped likely"
    " forthcoming upcoming going earmarked pencilled slated timetabled"
)
_LEADS_TO = _TO_COME | word_set(
    "is are be plans plan hopes hope aims aim intends intend hoping planning aiming needs have has ready"
)
_NO_VERBS = word_set(
    "need indeed hundred speed feed seed breed red bed shed weed greed proceed succeed exceed embed hatred"
    " sacred naked wicked used united limited aged unprecedented experienced qualified skilled"
)
_PAST = word_set(
    "was were came began ran won took gave met rose fell wrote held found told sold sent spent went did made"
    " saw became left lost paid kept led brought built chose grew shut spoke stood struck taught withdrew"
    " said stepped got had drew bought threw broke sat heard put"
)
_PARTICIPLES = word_set("held made taken given begun written shown chosen sent built sold drawn seen brought")
_TELLING = word_set(
    "said announced revealed confirmed claimed warned found showed suggested argued reported estimated called"
    " promised pledged unveiled proposed agreed ordered booked outlined approved backed demanded urged wanted"
    " offered welcomed supported published received needed required"
)
"""What is said, called or approved may bear the date itself: announced a strike on 14 October."""
_UNDECIDED = _TELLING | _TO_COME | word_set("cancelled postponed suspended delayed")
"""As in "the strike on Monday was called off": it may be to come."""
_NEAR = 3  # code points between a date that is a subject and its verb
_ADVERBIAL = re.compile(r"(?:In|At|During|Speaking) ")
_PART_OF_DAY = re.compile(r"^ (?:evening|morning|night|afternoon)\b")
_PAUSE = re.compile(r"(?: (?:evening|morning|night|afternoon))?, ")
"""Around a date in an adverbial that opens a sentence: "In a statement on Friday, the union said"."""
_WHEN = word_set("in on from during between at")
_TO_WHOM = word_set("told asked wrote spoke informed briefed")
_STARTS = word_set(
    "begins opens closes ends launches returns expires commences finishes takes comes kicks falls"
)
_WHAT_STARTS = word_set(
    "it which that who course programme scheme term training work strike consultation contract delivery pilot"
    " teaching event conference enrolment recruitment building project year action"
)
"""Other starts are learners' starts."""
_STARTING = word_set("starting beginning launching opening commencing")
_TELLS = word_set("writing speaking")
_BE = word_set("is are am")
_BE_FORMS = word_set("be been being")
_PAST_HELPER, _OPEN, _NEXT = "past", "open", "next"
_HELPERS = (
    dict.fromkeys(("was", "were", "had"), _PAST_HELPER)
    | dict.fromkeys(_FUTURE, _NEXT)
    | dict.fromkeys((*_MODAL, *_BE, "has", "have", "having"), _OPEN)
)
"""What has been done may bear another's date: "has called a strike on 14 October"."""
_FARTHEST_HELPER = 5  # words before a participle
_WHOM = 3  # words that may name whom somebody told
_PLANNED_FOR = word_set("in on for from by at")
_NOT_THEN = word_set("for until till before after")
"""Behind these stands another time than that of the verb in the past."""
_SKIPPED = word_set("not also now then first since only formally once again never ever just already still")

_AFTER = re.compile(
    r"(?P<next>\b(?:will|shall|(?:is|are) (?:due |set |expected )?to)\b)"
    r"|\b(?P<past>was|were|had|said|told|became|began|won|took|gave|met|rose|fell|held|found|came|went|made"
    r"|saw|led|heard|brought|spoke|wrote|\w{2,}[a-df-z]ed|\w{2,}(?:eed|red|ted|led|ned|ved|ced|sed|ied)(?<!need))\b"
    r"|\b(?:would|should|could|may|might|must|can|is|are|has|have|to|if|when|be|who|which|that|\w+ing|due|set)\b"
    r"|[;:“”\"()]"
)


def tense_of(before: str, after: str) -> int:
    """By the words of the sentence before and after a date."""
    lead = _LEAD.search(before)
    words = _TOKEN.findall(before[: lead.start()] if lead else before)
    led_by = _PREPOSITION.findall(lead.group().lower()) if lead else []
    is_opening = (
        bool(_ADVERBIAL.match(before) and _PAUSE.match(after))
        or not words
        or words[-1] == ","
        or words[-1] in _CLAUSE
        or (words[-1] in {"but", "and"} and words[-2:-1] == [","])
    )
    preposition = led_by[0] if led_by else ""
    after = _PART_OF_DAY.sub("", after)
    if is_opening and led_by and (found := _by_verb_after(after, preposition, is_opening)):
        return found
    before_it = _by_verb_before(words, preposition)
    return _by_verb_after(after, preposition, is_opening) if before_it is None else before_it


def _by_verb_before(words: list[str], preposition: str) -> int | None:
    """None where the clause has no verb before the date."""
    for back in range(1, min(len(words), _MOST_WORDS) + 1):
        at = len(words) - back
        word = words[at].lower()
        if word in _STOPS or word in _CLAUSE:
            is_first = back == 1 and word not in _STOPS - _MARKS
            return None if is_first else 0
        told = _told_by(words, at, preposition)
        if told is not None:
            return told
    return 0 if len(words) > _MOST_WORDS else None


def _told_by(words: list[str], at: int, preposition: str) -> int | None:
    """What one word before a date says; None if it is no verb that is known here."""
    word, before = words[at].lower(), words[at - 1].lower() if at else ""
    if (
        word in _FUTURE
        or word.endswith(("’ll", "'ll"))
        or (preposition and _is_of_now(words, at, preposition))
    ):
        return 1
    if word in _MODAL:
        return int(word in _DEADLINES and preposition in {"by", "before"})
    if word == "to" and at + 1 < len(words) and (before in _LEADS_TO or _is_verb(words[at + 1])):
        is_asked = before not in _LEADS_TO and any(
            other.lower() in _ASKS for other in words[max(0, at - 4) : at]
        )
        return int((before in _LEADS_TO and not _is_past_be(words, at - 1)) or is_asked)
    if word in _TELLS and before == ",":
        return -int(bool(preposition))
    if word.endswith("ing") and before in _BE:
        return int(bool(preposition))
    return _of_past(words, at, preposition) if word in _TO_COME or _is_past(word) else None


def _is_verb(word: str) -> bool:
    """Whether a word behind "to" is likelier a verb than whom or what something is done to."""
    return word.islower() and word not in _NO_INFINITIVES and not word.endswith(("s", "ing", "ed"))


def _is_of_now(words: list[str], at: int, preposition: str) -> bool:
    """Whether a word in the present tells of a plan: "opens on", "launching from", "is on"."""
    word, before = words[at].lower(), words[at - 1].lower() if at else ""
    is_starts = word in _STARTS or (word == "starts" and before in _WHAT_STARTS)
    is_starting = word in _STARTING and preposition in {"in", "on", "from"}
    return is_starts or is_starting or (word in _BE and at == len(words) - 1)


def _is_past(word: str) -> bool:
    return word in _PAST or word in _PARTICIPLES or (word.endswith("ed") and word not in _NO_VERBS)


def _of_past(words: list[str], at: int, preposition: str) -> int:
    """What a past tense or participle says, by its auxiliary and by what stands between it and the date."""
    word, between = words[at].lower(), words[at + 1 :]
    helper = _helper(words, at)
    if helper == _NEXT or (word in _TO_COME and at and words[at - 1].lower() in _BE):
        return 1
    if helper == _OPEN or (not preposition and between):
        return -int(word == "dated")
    if word in _TO_COME:
        return int(not helper and (preposition in _PLANNED_FOR or not preposition))
    if preposition in _NOT_THEN or (preposition == "by" and not helper):
        return 0
    is_of_another = not helper and word in _TELLING and any(not other.endswith("ly") for other in between)
    is_told = not helper and word in _TO_WHOM and len(between) > _WHOM and "at" not in between
    return -int(not is_of_another and not is_told)


def _helper(words: list[str], at: int) -> str:
    """What the auxiliary before a participle makes of it: past, to come, or open; empty where it has none."""
    seen: list[str] = []
    for back in range(1, min(at, _FARTHEST_HELPER) + 1):
        word = words[at - back].lower()
        if word in _BE_FORMS:
            seen.append(word)
        elif word == "to" and "be" in seen:
            return _of_infinitive(words, at - back - 1)
        elif not word.endswith("ly") and word not in _SKIPPED:
            is_going_on = word in _BE and "being" in seen
            return _NEXT if is_going_on else _HELPERS.get(word, "")
    return ""


def _of_infinitive(words: list[str], at: int) -> str:
    """What "to be held" says behind the word at `at`: "is to be held", "was due to be held"."""
    leads = words[at].lower() if at >= 0 else ""
    is_past = _is_past_be(words, at) or (leads not in _LEADS_TO and _is_past(leads))
    return _OPEN if is_past else _NEXT


def _is_past_be(words: list[str], at: int) -> bool:
    """Whether it was due, had been set: it may have come to nothing, or be over."""
    return any(word.lower() in {"was", "were", "had", "been"} for word in words[max(0, at - 2) : at])


def _by_verb_after(after: str, preposition: str, is_opening: bool) -> int:
    """The verb whose subject, or whose clause, the date stands in."""
    verb = _AFTER.search(after[:90])
    if verb is not None and verb["past"] in _NO_VERBS:
        verb = _AFTER.search(after[:90], verb.end())
    is_subject = is_opening and verb is not None and verb.start() < _NEAR and verb["next"] is not None
    if preposition not in _WHEN and not is_subject and not after.startswith(("’s ", "'s ")):
        return 0
    if verb is None or verb["next"]:
        return 0 if verb is None else 1
    told = _TOKEN.findall(after[verb.start() : verb.end() + 40])[:3]
    is_open = not is_opening and any(word in _UNDECIDED for word in told)
    return -1 if verb["past"] and not is_open else 0
