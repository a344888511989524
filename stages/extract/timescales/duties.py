"""The duty around a limit: who must do what, on what condition, counted from what.

The verb that governs the limit is the last one before it, or the first after a limit that opens its
clause. Its subject acts and what follows it is the action; of a passive and of what happens, lasts or
comes by itself the subject belongs to the action. The phrase of the limit belongs to neither.
"""

import re
from dataclasses import dataclass, replace

from stages.extract.phrases.clause_subject import subject_of
from stages.extract.timescales.actors import YOU, condition_in, is_paper, named, plain, subject, subject_words
from stages.extract.timescales.laid_down import PROCEDURE, is_order, is_procedure

_ADVERBS = (
    r"(?:(?:not|normally|also|usually|only|then|still|first|typically|generally|now|always|ideally|again"
    r"|formally|initially|immediately|promptly|subsequently|ordinarily|in turn)\b ?)*"
)
_MODAL = (
    r"(?:must|shall|will|should|may|can|cannot|would|could|might|(?:has|have|had|with) the right to"
    r"|(?:is|are|was|were) (?:now |then |also )?(?:required|expected|told|due|asked|obliged|entitled|to be"
    r" given leave)? ?to(?= [a-z])|(?:has|have|had|needs?|ought)(?: also)? to(?= [a-z])|(?:aim|pledge"
    r"|promise|undertake|agree|try|seek|commit)(?:s|d|ed)? to)"
)
_HAPPENS = (
    r"(?:takes? place|happens?|occurs?|comes?(?! back)|lasts?|runs?|takes?|goes|follows?|begins?|starts?"
    r"|reach(?:es)?|arrives?|ends?|expires?|lapses?|covers?|remains?|stays?|be open|be valid|be held|be)"
)
_DOES = (
    r"(?:gets?|receives?|has|have|(?<!\bthe )(?<!\ba )(?<!\bof )(?<!\ban )(?<!-)(?<!planned )"
    r"(?<!regular )(?<!Regular )(?<!progress )(?:inspects|re-?inspects"
    r"|visits|reviews|responds|replies|acknowledges|publishes|issues|sends|meets|monitors|notifies|informs|writes"
    r"|tells|gives|raises|keeps|holds|serves|submits|returns|provides|reports)|(?<=\b[Ww]e )[a-z]+"
    r"|(?<=\bthey )[a-z]+|(?<=\byou )[a-z]+|(?:normally|usually|typically) [a-z]+(?<!s)s\b)"
)
_ASKED = r"(?:(?:expect|require|ask|want)s? (?P<asked>[^,.;]{2,40}?) (?=to [a-z]))?"
_VERB = re.compile(
    rf"(?:\b|(?=[’'])){_ASKED}(?:(?P<modal>{_MODAL}|[’']ll),? {_ADVERBS}(?:(?:need|have|be required"
    rf"|be expected|be able|aim) to )?|(?P<passive>(?:is|are|gets?|ha(?:s|ve) been|being) {_ADVERBS}"
    rf"(?:re-?)?\w+(?:ed|en|wn|ld|id|nt|ght))\b"
    rf"|(?P<happens>{_ADVERBS}{_HAPPENS})\b|(?P<does>{_ADVERBS}{_DOES})\b)"
)
_LATE_CONDITION = re.compile(r"(?<!\bat)\s(?P<condition>(?:if|when|where|once|unless)\s[^,.();]+)")
_AFTER_LIMIT = re.compile(r",?\s(?P<condition>(?:if|when|where|unless)\s[^,.();]+)")
_PARTICIPLE = re.compile(
    r"\b(?:that|which|who)?\s?(?P<condition>(?:(?:are|is|were|was) )?(?:found|judged|rated|graded|deemed) "
    r"[^,.()]+)$"
)
_PASSIVE = re.compile(r"(?:be|(?:have )?been|being) (?:\w+ly )?(?:re-?)?\w+(?:ed|en|wn|ld|id|nt|ght|de|ne)\b")
_NEGATED = re.compile(r"\bnot\b(?!.*\bto\b)")
_HAPPENING = re.compile(rf"{_HAPPENS}\b(?! (?:an?|the|its|their|your|any|all) (?!year|month|week|day))")
_AGENT = re.compile(
    r"\bby (?P<agent>(?:the|an?|its|your|their)\s[\w’-]+(?:\s"
    r"(?!(?:and|or|to|in|on|at|of|for|from|with|within|before|after|when|where|who|which|that|as|if|is|are|was|"
    r"were|has|have|will|must|may|can|should|shall|would|then|usually|normally|no|not|at|every|each|unless|once"
    r"|one|two|three|four|five|six|seven|ten)\b)[A-Za-z][\w’&-]*){0,3}|[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*)*)"
)
_TELLER = re.compile(
    r"(?P<agent>(?:The )?[A-Z][^,.;:]{1,50}?) (?:said|says|confirmed|announced|promised|pledged|added)"
    r" (?:that )?"
)
"""Who says that something will be done."""
_GIVEN = re.compile(
    r"(?P<verb>\b(?:(?:has|have|had|gets?|receives?|(?:is|are|was|were|be) (?:given|allowed)) "
    r"|(?P<giving>(?:give|allow|grant|offer|leave)(?:s|d)?) (?P<to>(?!(?:up|only|just)\b)[^,.;:]{2,50}? )))"
    r"(?:up to |only |just |another |a further |a maximum of |a period of )?$"
)
_PURPOSE = re.compile(
    r"\s(?:(?:starting )?from (?P<event>[^,.;]{3,60}?) )?(?:to|in which to) (?P<action>(?!the\b|an?\b|"
    r"\d)[a-z]+[^.;,]*?)(?:(?: from| after| of) (?P<later>the (?:date|day|publication|receipt|decision|"
    r"visit)[^.;,]*))?(?=[.;:,]|$)"
)
_TOLD_IN_IT = re.compile(r"\b(?:when|how|whether|why|what|where|that)\b")
"""What somebody is told does not end the clause: six weeks to say when it will be reviewed."""
_IN_ITSELF = re.compile(r"\s(?:will|would|is|are|was|were)\s")
_EARLIER_LIMIT = re.compile(r"^.*\b(?:within|every|no later than)\b.*?\b(?:and|or) (?:then )?(?=[a-z]+s? )")
_EARLIER_TIME = re.compile(
    r"\s(?:(?:at least|up to|within|no (?:more|later) than) )?(?:\d+|an?|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|twelve|fourteen|fifteen|twenty(?:-eight)?|thirty)"
    r" (?:working |calendar )?(?:hour|day|week|month|year)s?\b.*$"
)
_AND_LEFT = re.compile(
    r"\b(?:and|or)(?: (?:normally|usually|ideally|at the latest|in any (?:case|event)),?)?"
    r"(?: (?:no (?:more|later) than|at least|up to|within))?\s*$"
)
"""Another time of the same duty before this one: ten days before a course and five before an exam."""
_NEXT_CLAUSE = re.compile(
    r"[.;:]\s|[;:.]$|,? (?:and|but|or) (?:the|an?|we|it|they|you|he|she)\s|, which |,? and then "
)
_EVENT_ENDS = re.compile(
    r"\s(?:and (?!the\b)|(?<! on )(?<! at )(?<! in )(?<! by )(?<!time )(?<!date )(?<!day )(?:which|who|that)"
    r" (?:it|they|we|you|providers|colleges|learners|is|are|was|were|has|have|had|can|will|may)\b"
    r"|or (?:as soon as|sooner|earlier)|[–—] |(?<!ing )to (?=[a-z])|in order|unless|if|when"
    r"|while|whether|will|would|could|must|shall|should|may|can)\b"
)
_NEXT_DUTY = re.compile(r"\sand (?:[\w’-]+ ){1,5}(?:must|shall|will|should|may)\b")
_THEN = re.compile(
    rf"(?P<event>(?:(?:the|an?|its|your|their) )?(?!(?:the|an?|its|your|their) )[\w-]+"
    rf"(?: (?:of|being|for|from) (?:(?:the|your) )?[\w-]+)*) "
    rf"(?={PROCEDURE}\w* )"
)
"""The event of a limit between a modal and its verb: "will within a day of the hearing write …"."""
_INVERTED = re.compile(r"\W*(?P<condition>(?:Should|Were|Had) (?:you|the|an?|any|it|they)\b[^,]{3,90}), ")
"""Should you not be content, …"""
_HANDED_IN = re.compile(
    r"\b(?:made|submitted|lodged|sent (?!to you|out|by)|reach(?:es)? (?:us|the)|received by|raised|brought"
    r"|returned|handed in|filed)\b"
)
"""What those who appeal or complain do with it: of them a duty is laid down that names nobody."""
_IN_ADDITION = re.compile(
    r"\b(?:without (?:undue |unreasonable |any )?delay|as (?:soon|quickly|early) as [\w ]{3,25}|promptly"
    r"|immediately|at once|forthwith|in writing), (?:and|but) $"
)
"""Before a limit that "and" joins to another time of its clause: "without delay, and within 14 days"."""
_OPENS = re.compile(r"(?:[A-Z][\w ]{2,30}: )?[ •–—*“‘(-]*(?:(?:and |but )?[Tt]hen|and|but|.{1,3})?,? *")
"""What may stand before a limit that opens its clause."""
_SINCE = re.compile(r"^(?:Once|After|Following|When) ")
_ACCORDING = re.compile(r"^(?:According to|Under) [^,]{3,60}, ")
_JOINED = re.compile(r"\band (?:then )?(?:you|the|an?|your|any|its|their|within) ?(?:[\w’'-]+ ?){0,6}$")
"""What joins a passive to the clause of who does it."""
_EXPECTED = re.compile(
    r"^.*\b(?:he|she|it|they|we|I) (?:expects?|expected|hopes?|hoped|wants?|wanted) (?=\S)"
)
"""Who expects it, before what is expected."""
_MOMENT = re.compile(r"(?:the )?(?:date|time|day|point)\b")


@dataclass(frozen=True, slots=True)
class Duty:
    """The parts of a duty, in the text's words; `event` is what its time counts from."""

    actor: str | None
    action: str
    condition: str | None
    event: str | None


def duty(sentence: str, limit: tuple[int, int], event: tuple[int, int] | None) -> Duty:
    """The duty in `sentence` whose time is `sentence[limit[0]:limit[1]]`; it counts from `event`."""
    if (opens := _INVERTED.match(sentence, 0, limit[0])) is not None:
        found = duty(sentence[opens.end() :], *_shifted(opens.end(), limit, event))
        return replace(found, condition=found.condition or opens["condition"])
    if sentence.startswith(": ", limit[1]) and limit[0]:
        found = duty(sentence[limit[0] :], (0, limit[1] - limit[0]), None)
        return replace(found, event=found.event or _tidy(_SINCE.sub("", sentence[: limit[0]].strip(" :"))))
    start, end = _clause(sentence, limit)
    counted = sentence[event[0] : event[1]] if event else None
    verb = _verb_before(sentence, start, limit[0])
    if verb is None and _OPENS.fullmatch(sentence, start, limit[0]):
        after = list(_VERB.finditer(sentence, event[0] if event else limit[1], end))
        verb = next((found for found in after if found["modal"]), after[0] if after else None)
        if verb is not None:
            return _leading(sentence, verb, end, counted, 0 if start or sentence[: limit[0]] else limit[1])
    if verb is None:
        words = _ACCORDING.sub("", plain(sentence[start : limit[0]])) or plain(sentence[limit[1] : end])
        condition = condition_in(sentence, start, limit[0])
        words = words.removeprefix(condition or "").strip(" ,")
        return Duty(YOU if is_order(words) else None, words, condition, _tidy(counted))
    first = verb.end() if verb["modal"] else verb.start()
    words = sentence[first : limit[0]] if first < limit[0] else ""
    if event is not None and not words.strip() and (then := _THEN.match(sentence, *event)) is not None:
        event, counted = then.span("event"), then["event"]
        limit = limit[0], event[1]
    if not words.strip(" ,") or sentence[limit[0] - 2 : limit[0]] == ", ":
        rest = _NEXT_CLAUSE.split(sentence[(event or limit)[1] if words.strip(" ,") else limit[1] : end])[0]
        words = f"{words.rstrip(' ,')} {rest.strip(' ,')}"
    found = _of_verb(sentence, verb, start, words, counted)
    late = _AFTER_LIMIT.match(sentence, (event or limit)[1])
    if found.actor is None and _PASSIVE.match(words.strip()):
        agent = _AGENT.match(sentence, (event or limit)[1] + 1)
        found = replace(found, actor=agent["agent"] if agent is not None else None)
    return replace(found, condition=late["condition"]) if late and found.condition is None else found


def _shifted(
    by: int, limit: tuple[int, int], event: tuple[int, int] | None
) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """The places of limit and event in the sentence without its first words."""
    return (limit[0] - by, limit[1] - by), (event[0] - by, event[1] - by) if event else None


def given(sentence: str, limit: tuple[int, int]) -> Duty | None:
    """A provider has five days to comment: who has the time, and what it is for."""
    who, what = _GIVEN.search(sentence, 0, limit[0]), _PURPOSE.match(sentence, limit[1])
    if who is None or what is None:
        return None
    giving = who["giving"] is not None
    words = who["to"].strip() if giving else subject_words(sentence, 0, who.start("verb"))
    actor = YOU if words.lower() == YOU else named(words)
    days = what["event"] or re.search(r"day|hour|week", sentence[slice(*limit)]) is not None
    is_told = actor is not None or sentence[: who.start("verb")].lower().endswith(("you ", " then "))
    if not (days if giving else is_told or (days and is_procedure(what["action"]))):
        return None  # "we have two years to get there" lays down nothing
    action = what["action"]
    if _IN_ITSELF.search(action):
        action = _NEXT_CLAUSE.split(action)[0]
    if _IN_ITSELF.search(_TOLD_IN_IT.split(action)[0]):
        return None  # two months to take it in will be too few
    condition = condition_in(sentence, 0, who.start())
    return Duty(actor, action.strip(" ,"), condition, _tidy(what["event"] or what["later"]))


def _clause(sentence: str, limit: tuple[int, int]) -> tuple[int, int]:
    """The span inside brackets that holds the limit, or else the one before brackets that follow it."""
    opening = sentence.rfind("(", 0, limit[0])
    if opening >= 0 and sentence.find(")", opening, limit[0]) < 0:
        closing = sentence.find(")", limit[1] - 1)
        return opening + 1, closing if closing >= 0 else len(sentence)
    following = sentence.find("(", limit[1])
    cuts = [sentence.rfind(mark, 0, limit[0]) + 2 for mark in ("; ", "– ", "— ")]
    joins = sentence.endswith((", and ", ", but ", ", then ", "; then, "), 0, limit[0])
    if joins and not _IN_ADDITION.search(sentence, max(0, limit[0] - 60), limit[0]):
        cuts.append(limit[0])
    return max((cut for cut in cuts if cut > 1), default=0), following if following >= 0 else len(sentence)


def _verb_before(sentence: str, start: int, end: int) -> re.Match[str] | None:
    """The last verb before the limit; a modal one where what follows it only tells what it governs."""
    last: re.Match[str] | None = None
    for found in _VERB.finditer(sentence, start, end):
        joined = last is not None and last["modal"] and sentence[last.end() : found.start()].count(", ") == 0
        if found["modal"] or not joined:
            last = found
    return last


def _leading(sentence: str, verb: re.Match[str], end: int, counted: str | None, behind: int) -> Duty:
    """The duty `behind` a limit that opens its clause: "Within a day of the hearing the panel will write"."""
    start = behind if counted is None else 0
    words = _NEXT_CLAUSE.split(sentence[verb.end() if verb["modal"] else verb.start() : end])[0]
    words = re.split(r"\s(?:which|who)\s", words)[0]
    whose = subject_of(sentence, verb.start())
    if counted is not None and whose is not None and whose.words in counted:
        counted = counted[: counted.rfind(whose.words)].strip(" ,") or None
        start = whose.start
    elif counted is not None:
        counted = counted.split(", ")[0]
    return _of_verb(sentence, verb, start, words, counted)


def _of_verb(sentence: str, verb: re.Match[str], start: int, words: str, counted: str | None) -> Duty:
    """The duty that a verb lays down; `words` follow a modal one, or begin with a plain one."""
    action = _EARLIER_LIMIT.sub("", plain(words))
    action = _EARLIER_TIME.sub("", action) if _AND_LEFT.search(words) else action
    condition = condition_in(sentence, start, verb.start())
    if condition is None and (late := _LATE_CONDITION.search(f" {action}")) is not None:
        condition = late["condition"]
        action = f" {action}".replace(f" {condition}", "").strip(" ,").replace(",,", ",")
    actor = subject(sentence, start, verb)
    if actor is not None and condition is None and (part := _PARTICIPLE.search(actor)) is not None:
        condition = part["condition"]
    is_passive = verb["passive"] or _PASSIVE.match(action)
    if verb["modal"] and _NEGATED.search(verb[0]):
        action = f"not {action}"
    is_of_paper = actor is not None and is_paper(actor)
    if is_passive or is_of_paper or verb["happens"] or (verb["modal"] and _HAPPENING.match(action)):
        of_what = _EXPECTED.sub("", plain(subject_words(sentence, start, verb.start())))
        agent = _AGENT.search(action) if is_passive else _AGENT.search(of_what)
        if of_what.lower() in {"who", "which", "that", "be"}:
            of_what = actor or ""
        if (
            agent is None
            and of_what
            and (told := _TELLER.match(sentence))
            and of_what in sentence[told.end() :]
        ):
            agent = told
        modal = verb["modal"] or ("to" if sentence.endswith(" to ", 0, verb.start()) else "")
        whole = " ".join(part for part in (of_what, modal, action) if part)
        doer = agent["agent"] if agent else _doer_before(sentence, start, verb) if is_passive else None
        doer = YOU if doer is None and is_paper(of_what) and _HANDED_IN.search(action) else doer
        return Duty(doer, whole, condition, _tidy(counted))
    if not action:
        return Duty(None, plain(sentence[start : verb.start()]), condition, _tidy(counted))
    if verb["does"]:
        action = re.sub(rf"^{_ADVERBS}", "", action)
    return Duty(actor, action, condition, _tidy(counted))


def _doer_before(sentence: str, start: int, verb: re.Match[str]) -> str | None:
    """Who does the rest: "The panel will look at it and a reply will be sent within a week"."""
    first = _VERB.search(sentence, start, verb.start())
    if first is None or not first["modal"] or _PASSIVE.match(sentence, first.end()):
        return None
    joined = _JOINED.search(sentence, first.end(), verb.start())
    return subject(sentence, start, first) if joined is not None else None


def _tidy(words: str | None) -> str | None:
    """The event without what goes on to be told: "the date on which it is sent" keeps its clause."""
    if not words:
        return None
    ends = (_NEXT_DUTY if _MOMENT.match(words) else _EVENT_ENDS).search(words)
    return (words[: ends.start()] if ends else words).strip(" ,.’'”") or None
