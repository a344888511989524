"""The duty around a limit: who must do what, on what condition, counted from what.

The actor is the subject of the duty's verb, the action is that verb with its object, the condition
the clause with if, when, where or once. The phrase of the limit itself belongs to none of them.
"""

import re
from dataclasses import dataclass

from stages.extract.timescales.laid_down import is_procedure

_MODAL = re.compile(
    r"\b(?:must|shall|will|should|may|can|cannot|would|ha(?:s|ve) the right to|is to|are to|has to|have to"
    r"|needs? to|(?:is|are) required to|(?:is|are) expected to|(?:was|were) told to|is due to|are due to"
    r"|(?:aim|pledge|promise|undertake|agree)(?:s|d|ed)? to)\b(?: (?:not|normally|also|usually|only)\b)*"
)
_CONDITION = re.compile(
    r"(?:^|,\s|\()(?P<condition>(?:[Ww]here|[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless"
    r"|[Aa]fter|[Ff]ollowing)\b[^,()]+)(?:,|\)|$)"
)
_LATE_CONDITION = re.compile(r"\b(?P<condition>(?:if|when|where|once|unless)\s[^,.()]+)")
_PARTICIPLE = re.compile(
    r"\b(?:that|which|who)?\s?(?P<condition>(?:are |is |were |was )?(?:found"
    r"|judged|rated|graded|deemed) to [^,.()]+)$"
)
_PASSIVE = re.compile(r"be (?:\w+ly )?\w+(?:ed|en|wn|ld|id|nt|ght|de|ne)\b")
_AGENT = re.compile(r"\bby (?P<agent>(?:the |an? )?[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*)*|(?:the|an?)\s[\w-]+)")
_TOLD = re.compile(
    r"(?P<who>[^,]{2,60}?)\s(?:said|says|confirmed|announced|promised|pledged|added)\s(?:that\s)?"
)
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "you", "this", "that", "which", "who"})
_THAT = re.compile(
    r"\b(?:recommend|propose|ask|request|insist)(?:s|ed)? that "
    r"(?P<actor>(?:the |an? )?[A-Z]?[\w-]+(?: [A-Z][\w-]+)*) (?=[a-z]+s? )"
)
_LASTS = re.compile(r"\b(?:stays?|lasts?|takes?)\b")
_GIVEN = re.compile(
    r"(?:.*\b(?:wants?|asks?|requires?|expects?) (?P<asked>[^,;:]{3,50}?) to (?P<duty>[a-z]+ .+)"
    r"|(?P<actor>[^,;:]{3,60}?) (?:normally |usually |typically )?"
    r"(?P<action>(?:have|has|get|gets|receive|receives|comes?) .+))"
)
_MODAL_LEFT = re.compile(r"\s(?:will|may|must|should|shall|would|can)$")
_HOLDER = re.compile(
    r"(?P<actor>[^,;:.]{2,60}?)\s(?:will |then |normally )*(?:has|have|had|gets?|receives?|(?:is|are|was"
    r"|were|be) (?:given|allowed))\s(?:up to |only |just |another |a further )?$"
)
_GIVER = re.compile(
    r"\b(?:(?:will|shall|must|should) (?:\w+ly )?(?:[^,.;:]{2,60} and (?:\w+ly )?)?(?:give|allow|offer|grant)"
    r"|(?P<now>gives|allows|grants|gave|allowed|granted)) (?P<actor>it|them|you|[\w’' -]{3,50}?) "
    r"(?:up to |only |just |another |a further )?$"
)
"""Who is given the time by somebody: we will give the provider ten days."""
_PURPOSE = re.compile(
    r"\s(?:from (?P<event>[^,.;]{3,40}?) )?(?:to|in which to) (?P<action>[a-z]+[^.;,]*?)(?:(?: from| after"
    r"| of) (?P<later>the (?:date|day|publication|receipt|decision|visit)[^.;,]*))?(?=[.;:,]|$)"
)
_EARLIER_LIMIT = re.compile(r"^.*\b(?:within|every|no later than)\b[^,]*?\b(?:and|or) (?=[a-z]+s? )")
_LISTED = re.compile(r"(?i:the|an?|its) [\w’ -]{2,40}, (?:the )?[\w’ -]{2,40} (?:and|or) [\w’ -]{2,40}")
_DETERMINED = re.compile(r"\s(?=(?:the|an?|each|every|all|any|its|no)\s|[A-Z])")


@dataclass(frozen=True, slots=True)
class Duty:
    """The parts of a duty, in the text's words; `event` is what its time counts from."""

    actor: str | None
    action: str
    condition: str | None
    event: str | None


def duty(sentence: str, limit: tuple[int, int], event: tuple[int, int] | None) -> Duty | None:
    """The duty in `sentence` whose time is `sentence[limit[0]:limit[1]]`; None where no verb is found."""
    event_words = sentence[event[0] : event[1]] if event else None
    if limit[0] < 4 and event is not None and event_words:
        actor_first = _leading(sentence, event)
        if actor_first is not None:
            return actor_first
    bracket = _bracket(sentence, limit)
    clause_start, clause_end = bracket or (0, len(sentence))
    clause = sentence[clause_start:clause_end]
    condition = _CONDITION.search(clause)
    start = condition.end() if condition and condition.start() == 0 else 0
    modal = _last_modal(clause, start, limit[0] - clause_start)
    if modal is None:
        return _without_modal(clause[start : max(0, limit[0] - clause_start)], event_words)
    actor = clause[start : modal.start()].strip(" ,")
    action = _without(clause, modal.end(), (limit[0] - clause_start, limit[1] - clause_start))
    found = condition["condition"] if condition else None
    if found is None and (late := _LATE_CONDITION.search(action)) is not None:
        found = late["condition"]
        action = action.replace(found, "").strip(" ,")
    if found is None and (part := _PARTICIPLE.search(actor)) is not None:
        found = part["condition"]
    if not action:
        return None
    if _PASSIVE.match(action):
        teller, actor = _teller(actor)
        agent = _AGENT.search(action)
        words = f"{actor} {modal[0]} {action}" if actor else action
        return Duty(agent["agent"] if agent else teller, words, found, _tidy(event_words))
    return Duty(_actor(_teller(actor)[1]), action, found, _tidy(event_words))


def given(sentence: str, limit: tuple[int, int]) -> Duty | None:
    """A provider has five days to comment: who has the time, and what it is for."""
    giver = _GIVER.search(sentence, 0, limit[0])
    who = giver or _HOLDER.search(sentence, 0, limit[0])
    what = _PURPOSE.match(sentence, limit[1])
    if giver is not None and giver["now"] and re.search(r"year|month", sentence[slice(*limit)]):
        return None  # "this gives colleges two years to get ready"
    if who is None or what is None:
        return None
    actor = _actor(who["actor"])
    is_next = who["actor"].lower().endswith("you") or " then " in who[0]
    is_short = re.search(r"day|hour|week", sentence[slice(*limit)]) and is_procedure(what["action"])
    if actor is None and giver is None and not is_next and not is_short:
        return None  # "we have two years to get there" lays down nothing
    condition = _CONDITION.search(sentence, 0, who.start())
    event = what["event"] or what["later"]
    return Duty(
        actor, what["action"].strip(" ,"), condition["condition"] if condition else None,
        _tidy(event),
    )  # fmt: skip


def whole(sentence: str, limit: tuple[int, int], event: tuple[int, int] | None) -> Duty:
    """The duty where its parts cannot be told apart: the words around the limit are the action."""
    words = sentence[: limit[0]].strip(" ,–-•*") or sentence[limit[1] :].strip(" ,.:")
    return Duty(None, words or sentence, None, _tidy(sentence[event[0] : event[1]] if event else None))


def _without_modal(before: str, event: str | None) -> Duty | None:
    """It normally comes within 24 months of funding": the words before the limit are the action."""
    words = re.split(r"[:;]\s", before)[-1].strip(" ,(") or before.strip(" ,:(")
    words = re.sub(r"\s(?:of|and|or|for)$", "", words)
    if (that := _THAT.search(words)) is not None:
        action = _EARLIER_LIMIT.sub("", words[that.end() :])
        return Duty(that["actor"], action, None, _tidy(event))
    if (lasts := _LASTS.search(words)) is not None and (who := words[: lasts.start()].strip()):
        return Duty(_actor(who), lasts[0], None, _tidy(event))
    words = _teller(words)[1].strip(' “”‘’"')
    if (told := _GIVEN.match(words)) is not None:
        who = told["asked"] or told["actor"]
        return Duty(_actor(who), told["duty"] or told["action"], None, _tidy(event))
    return Duty(None, words, None, _tidy(event)) if len(words.split()) > 1 else None


def _teller(actor: str) -> tuple[str | None, str]:
    """Who says that something will be done, and the rest of the words before the verb."""
    told = _TOLD.match(actor)
    return (_actor(told["who"]), actor[told.end() :].strip(" ,“‘")) if told else (None, actor)


def _leading(sentence: str, event: tuple[int, int]) -> Duty | None:
    """Within two days of the hearing the panel will …": event and actor run together."""
    modal = _MODAL.search(sentence, event[0])
    if modal is None:
        return None
    head = sentence[event[0] : modal.start()].rstrip()
    if "," in head:
        event_words, _, actor = head.rpartition(",")
    else:
        cuts = [m.start() for m in _DETERMINED.finditer(head)]
        if not cuts:
            return None
        event_words, actor = head[: cuts[-1]], head[cuts[-1] :]
    action = re.split(r"\s(?:which|who|that)\s|[;:]", sentence[modal.end() :].strip(" ."))[0]
    return Duty(_actor(actor.strip()), action, None, _tidy(event_words))


def _bracket(sentence: str, limit: tuple[int, int]) -> tuple[int, int] | None:
    """The span inside brackets that holds the limit, or else the span before brackets that follow it."""
    opening = sentence.rfind("(", 0, limit[0])
    if opening >= 0 and sentence.find(")", opening, limit[0]) < 0:
        closing = sentence.find(")", limit[1] - 1)
        return opening + 1, closing if closing >= 0 else len(sentence)
    following = sentence.find("(", limit[1])
    return (0, following) if following >= 0 else None


def _last_modal(clause: str, start: int, end: int) -> re.Match[str] | None:
    last = None
    for modal in _MODAL.finditer(clause, start, max(start, end)):
        last = modal
    return last


def _without(clause: str, start: int, limit: tuple[int, int]) -> str:
    """The clause from `start` without the limit's phrase and what follows it."""
    before = clause[start : max(start, limit[0])]
    after = clause[limit[1] :] if limit[0] < start or not before.strip(" ,") else ""
    words = f"{before.strip()} {after.strip()}" if after else before
    words = re.sub(r"\s+(?:normally|at least|for)?\s*$", "", words.strip(" ,.;:")).strip()
    return re.sub(r",?\s(?:as soon as possible,? )?(?:but|and)$", "", words)


def _actor(words: str) -> str | None:
    """The last noun phrase before the verb, without "and" or what a relative clause says of it."""
    words = re.split(r"\s(?:that|which|who)\s(?:are|is|were|was|require|has|have)\b", words)[0]
    words = re.sub(
        r"^(?:and|but|so|then|also|that)\s", "", words.split(": ")[-1].split("; ")[-1].strip(" ,“”‘’'\"•–—-*")
    )
    last = words if _LISTED.fullmatch(words) else words.rsplit(", ", 1)[-1]
    words = re.sub(r"^(?:and|but|so|then|or)\s", "", last)
    words = _MODAL_LEFT.sub("", words)
    if not 0 < len(words.split()) <= 14 or words.lower().rsplit(" ", 1)[-1] in _PRONOUNS:
        return None
    return words


def _tidy(words: str | None) -> str | None:
    if not words:
        return None
    words = re.split(r"\s(?:and|which|who|that|to|in order|unless|if|when|while)\s", words)[0].strip(" ,.’'”")
    return words or None
