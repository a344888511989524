"""Contracts without a sum: "A won the contract", "A was awarded a licence", "the council chose A"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import FILL, FROM, MENTION, MONEY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    BREAK,
    NAME,
    PUBLIC_BODY,
    Party,
    counted_group,
    counted_in,
    name_text,
    named_at,
)
from stages.extract.contracts.receivers import giver_in, receivers_at
from stages.extract.contracts.subjects import subject_of
from stages.extract.contracts.vocabulary import AHEAD, CLASS, NUMBER
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.names import kind_of

HAD = (
    r"(?:(?:sub-?)?contracts?|licen[cs]es?|concessions?|frameworks?|deals?|lots?|tenders?|grants?|"
    r"allocations?|bids?|funding(?! bids)|places? on|race|(?:two|three|four|five|six|seven|eight|nine|"
    r"ten)(?=\)| for the next)|right to|backing|slice of|share of|cash|procurements?|call-?offs?|"
    r"responsibility(?= for)|(?:job|task)(?= of (?:running|delivering|developing|operating|managing|"
    r"providing)))"
)
_ANY = f"[{''.join(NAME_MASKS.values())}]"
OBJECT = re.compile(
    rf" (?:(?:an?|the|its|their) )?(?P<areas>{_ANY}++(?:(?:, and|,| and) {_ANY}++)+ "
    rf")?{FILL}{{0,8}}?(?P<noun>{HAD})\b(?! (?:by|from) (?:its|the) \w+ (?:staff|"
    rf"students))(?P<shy> (?:worth|of|for|at) (?:\w+ ){{0,4}}{MONEY})?"
)
NAMED_LIST = re.compile(
    rf"(?:(?::| –|\b(?:are|were|is|include|including|namely|such as):?) | \()(?:the )?"
    rf"(?={NAME}(?:[,.;]| and))"
)
_NEAR = 130
_LICENCE = re.compile("contract|licen")
_GIVES = re.compile(rf"{PUBLIC_BODY.pattern}|Fund|Institute")
_WORTH = re.compile(rf" (?:worth|of|totalling)(?: \w+){{0,4}} {MONEY}")
_RECEIVES = re.compile("rece|attract|got|get")
_TAKES = re.compile("t(?:ook|akes?|aking)|claim|attract|scor|gain|pick|benefit|profit")
_GAPPED = re.compile(
    rf"(?:, (?:and|while) |,? and |; )(?:the )?(?P<name>{NAME}),? (?:(?:the |a |another |two |three )?"
    r"(?P<noun>(?:contracts?|licen[cs]es?|ones?|that|those)))(?= (?:for|in|to (?:deliver|run|"
    r"provide|develop)) )"
)
"""A second holder whose verb is told with the first: "A won the contract for X, and B one for Y"."""
_DEALS = re.compile(r"\b(?:contracts?|licen[cs]es?|lots?)\b")
_SURE = re.compile("contract|licen|lot|grant|framework")
_EARNS = re.compile(
    rf"(?: for [^.;,]{{3,60}})?, which [^.;]{{0,60}}?(?:earn|net|be worth|is worth) (?:(?:it|them|the \w+) )?"
    rf"(?P<sum>{MONEY}++)"
)
_HOLDABLE = re.compile("(?:sub-?)?contract|licen|deal|framework|concession")
_AGREES = re.compile("agreed|str|ent")
_HOLDABLE_ALONE = re.compile("(?:sub-?)?contract|licen")
_PLAIN = re.compile(rf"(?: (?:[\w-]+|{_ANY}++),?){{0,14}}")
_DONE = re.compile(r" (?:\w+ed|cut)\b")
_AGAIN = re.compile(r"\b(?:once again|again|re-) ?$")
_ANNOUNCED = re.compile(
    r"\b(?:announced|confirmed|revealed)(?: (?:today|yesterday|that|this|week))* (?:the )?$"
)
"""Before whoever is told to hold it from now on: the contract is let."""
_PROLONGS = re.compile(r" (?:an? )?(?:[\w-]+ ){0,2}?(?:extension|renewal)\b")
"""The contract that is had goes on: "won a contract extension", "was given an extension to its contract"."""
_IT_HELD = re.compile(r"\b(?:it|they|that) (?:previously |already )?$")


def has_deal(article: Article, index: int, view: View, verb: re.Match[str], kind: str) -> Iterator[Found]:
    """The subject gets, is given or holds it."""
    masked = view.masked
    had = OBJECT.match(masked, verb.end())
    if (
        had is None
        or not _is_contract(masked, verb, had)
        or (kind == "hold" and not _is_held(view, verb, had))
    ):
        return
    subject = subject_of(article, index, view, verb.start())
    if subject is None:
        return
    noun, names = had["noun"].lower(), _holders(view, subject, verb, had)
    near = masked[max(0, verb.start() - 30) : verb.start()]
    outcome = _outcome(masked, near, subject.start)
    if _PROLONGS.search(masked, verb.end(), had.end()) or _PROLONGS.match(masked, had.end()):
        outcome = "retained"
    rule = {"get": "won", "give": "was_awarded", "hold": "holds"}[kind]
    end = min(len(masked), had.end() + 60)
    source = FROM.search(masked, had.end(), end) if kind == "get" and _LICENCE.match(noun) else None
    previous = name_text(view, source.span("name")) if source else None
    buyer = None if previous else giver_in(view, had.end(), end)
    if previous and _GIVES.search(previous):
        buyer, previous = previous, None
    is_of_both = verb.group().startswith("sign") or outcome == "retained"
    if is_of_both and (other := MENTION.search(masked, verb.end() - 1)):
        buyer = name_text(view, other.span("name"))
        if names and PUBLIC_BODY.search(names[0]) and not PUBLIC_BODY.search(buyer):
            names, buyer = (buyer,), names[0]
    if kind != "hold" and (gapped := _GAPPED.search(masked, had.end())):
        party = named_at(view, gapped.start("name"))
        for name in party.names if party else ():
            span = (gapped.start("name"), gapped.end("noun"))
            yield Found(rule, outcome, *span, name, buyer, None, had["noun"], None, span[1])
    for name in names:
        if not (kind == "hold" and PUBLIC_BODY.search(name)):
            outcome = "transferred" if previous else outcome
            worth = _EARNS.match(masked, had.end()) if kind == "hold" else None
            figure, end = (view.figures.get(worth.start("sum")), worth.end()) if worth else (None, had.end())
            yield Found(rule, outcome, subject.start, end, name, buyer, previous, noun, figure, had.end())


def _outcome(masked: str, near: str, start: int) -> str:
    """What has become of it: kept where it is let "again", planned where it is ahead and not announced."""
    if _AGAIN.search(near):
        return "retained"
    return "planned" if AHEAD.search(near) and not _ANNOUNCED.search(masked, 0, start) else "awarded"


def _holders(view: View, subject: Party, verb: re.Match[str], had: re.Match[str]) -> tuple[str, ...]:
    """Who has it: the subject's names, those of its class that are named, or the class that is counted."""
    names = subject.names or listed_after(view, had.end())
    is_contract = _HOLDABLE_ALONE.match(had["noun"].lower()) is not None
    return names or (counted_group(view, subject, verb.start()) if is_contract else ())


def listed_after(view: View, at: int) -> tuple[str, ...]:
    """The bodies that are named after an offset, where the subject only counts them."""
    listed = NAMED_LIST.search(view.masked, at)
    party = named_at(view, listed.end()) if listed else None
    return party.names if party and len(party.names) > 1 else ()


def _is_contract(masked: str, verb: re.Match[str], had: re.Match[str]) -> bool:
    """Whether what is had is a contract or the like, and not one whose sum is told."""
    noun, said = had["noun"].lower(), verb.group()
    if (
        BREAK.search(masked, max(verb.end(), had.end("areas")), had.end())
        or " no " in masked[verb.end() : had.end()]
    ):
        return False
    if MONEY in masked[verb.end() : had.start("noun")] or had["shy"] or _WORTH.match(masked, had.end()):
        return False
    if noun.startswith(("bids", "tender")) and _RECEIVES.match(said):
        return False
    if noun.startswith("bid") and "succe" not in masked[verb.start() : had.end()]:
        return said in {"won", "wins", "win"}
    is_own = noun == "funding" and masked.endswith((" its ", " their "), verb.end(), had.start("noun"))
    if is_own or (noun == "responsibility" and not _DEALS.search(masked)):
        return False
    return not _TAKES.match(said) or _SURE.match(noun) is not None


def _is_held(view: View, verb: re.Match[str], had: re.Match[str]) -> bool:
    """Whether the contract is right after the verb of holding, still held, and not merely told of."""
    masked = view.masked
    if had.end() - verb.end() >= _NEAR or not _HOLDABLE.match(had["noun"].lower()):
        return False
    if not _PLAIN.fullmatch(masked, verb.end(), had.start("noun") - 1) or _DONE.match(masked, had.end()):
        return False
    if _AGREES.match(verb.group()) and not _HOLDABLE_ALONE.match(had["noun"].lower()):
        other = MENTION.match(masked, had.start("noun"))
        return other is not None and PUBLIC_BODY.search(view.words(other.span("name"))) is not None
    return not (verb.group() in {"held", "runs"} and _IT_HELD.search(masked, 0, verb.start()))


_TASK = re.compile(
    r"(?: (?:in|since) (?:[A-Z]\w+ )?\d{4}| (?:last|this|earlier this) \w+)?"
    r"(?: (?:by|from|alongside|along with|together with) [^,;]{2,60}?|,[^,;]{3,50},)?(?: (?:as|to be|to "
    r"become) (?:the |an? |one of (?:the )?[\w-]* ?)?(?:[\w’-]+ ){0,5}?(?P<post>suppliers?|providers?|"
    r"contractors?|bidders?|partners?|awarding (?:body|bodies|organisation)|operators?|manager|hubs?|"
    r"centres?|recipients?|winners?|lead)\b| (?:main |principal |preferred |lead )(?P<post2>contractor|"
    r"bidder|supplier|provider|partner)| (?:to|by [^,;]{3,50} to) (?:\w+ly )?(?:(?:continue|help)(?: to)? "
    r")?(?:deliver|run|provide|develop|offer|operate|build|manage|design|lead|train|host|pilot|supply|"
    r"evaluate|create|carry out|take on|oversee|administer)\b| (?:for|onto|under|to(?= (?:the|an?|its|this)"
    r")) (?:[\w’“”-]+ "
    r"){0,8}?(?:contracts?|framework|licen[cs]es?|tender|funding|lots?|programme|scheme|pilot|competition)\b)"
)
_KIND = r"(?:[a-z]+ (?:charity|provider|firm|giant|company|consultancy) )?"
_AFTER_VERB = re.compile(rf" (?:the |both )?{_KIND}")
_THEN_DEAL = re.compile(rf" {FILL}{{0,6}}?(?P<noun>{HAD})\b")
_STATE = re.compile(
    r"(?:(?P<gov>\b[Gg]overnment)|\b[Mm]inisters|\b[Oo]fficials|\b[Tt]he (?:department|council|agency|"
    r"authority|institute|regulator|college|trust))(?: (?:has|have|had|will|to|also|now|today|now|since))* $"
)
"""A buyer that is not named right before its verb: "ministers have chosen"."""
_GIVING = re.compile(r"award|gave|give|hand|grant")
_PROCURING = re.compile(r"\b(?:[Tt]ender\w*|[Pp]rocurement|[Bb]idding|competition)\b")
_BY_AGENCY = re.compile(
    r" by (?:the )?(?:IfATE|DfE|ESFA|Institute for Apprenticeships|Department for Education|"
    r"Skills England)\b[^,;]*$"
)
_STUDY = re.compile(
    r"[^.;,]{0,40}\b(?:research|survey|review|report|poll|study|inquiry|investigation|audit)\b"
)


_BY_NUMBER = re.compile(rf"{NUMBER}\b")
_SOME = re.compile(rf" (?:the |its |a further |another )?(?:{NUMBER} )?(?:[a-z-]+ ){{0,3}}?{CLASS}")
"""Bodies that are only counted: "signed up two new suppliers to provide stock: A and B"."""


def _chosen_after(
    view: View, verb: re.Match[str], subject: Party | None, some: re.Match[str]
) -> Iterator[Found]:
    """The bodies that are chosen, named after they were counted."""
    task = _TASK.match(view.masked, some.end())
    if task is None:
        return
    start, buyer = (subject.start, next(iter(subject.names), None)) if subject else (verb.start(), None)
    listed = listed_after(view, task.end()) if buyer else ()
    counted = counted_in(view, *some.span())
    for name in listed:
        yield Found("chose", "awarded", start, len(view.masked), name, buyer, verb=verb.group())
    if not listed and counted and _BY_NUMBER.match(counted):
        yield Found(
            "chose", "awarded", start, task.end(), counted, buyer, service_at=task.end(), verb=verb.group()
        )


def gives_deal(article: Article, index: int, view: View, verb: re.Match[str]) -> Iterator[Found]:
    """A buyer gives contracts to bodies that are named."""
    masked = view.masked
    if not _GIVING.match(verb.group()):
        return
    subject = subject_of(article, index, view, verb.start())
    buyer = next(iter(subject.names), None) if subject else None
    start = subject.start if subject else verb.start()
    outcome = _outcome(masked, masked[max(0, verb.start() - 30) : verb.start()], start)
    party = _after(view, verb.end())
    had = _THEN_DEAL.match(masked, party.end) if party else None
    if party is None or had is None or MONEY in masked[party.end : had.end() + 12]:
        had = OBJECT.match(masked, verb.end())
        if had is None or had["shy"] or _is_broken(masked, verb.end(), had.end()):
            return
        service = _FOR_IT.match(masked, had.end())
        at = service.end() if service else had.end()
        party = receivers_at(view, at + masked.startswith(("’", "”"), at))
        if party and party.names and masked.startswith(" for ", had.end()) and not _is_body(party.names[0]):
            return  # what the contract is for
    for name in (party.names or listed_after(view, party.end)) if party else ():
        end = max(party.end, had.end()) if party else had.end()
        yield Found(
            "gave", outcome, start, end, name, buyer, noun=had["noun"], service_at=end, verb=verb.group()
        )


_FOR_IT = re.compile(rf" for [^.;,\ue001\ue010]{{3,70}}?(?= to (?:the )?{NAME})")
"""What a contract is for, before whoever gets it: "award a contract for courses to A"."""


def _is_broken(masked: str, start: int, end: int) -> bool:
    """Whether a clause ends between two offsets; a word in quotation marks ends none."""
    return any(found.group() not in {"“", '"'} for found in BREAK.finditer(masked, start, end))


def _is_body(name: str) -> bool:
    return kind_of(name) == "organisation"


def _after(view: View, at: int) -> Party | None:
    """The bodies right after a verb: "awarded the charity A"."""
    before = _AFTER_VERB.match(view.masked, at)
    return named_at(view, before.end()) if before else None


def chooses(
    article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """Bodies are chosen for a task or a contract; after a tender they need no more than be chosen."""
    masked = view.masked
    subject = subject_of(article, index, view, verb.start())
    task = _TASK.match(masked, verb.end())
    is_tendered = _PROCURING.search(masked) is not None or _BY_AGENCY.match(
        view.words((verb.end(), len(masked)))
    )
    party = None if is_passive or task else _after(view, verb.end())
    if party is None and not is_passive and (some := _SOME.match(masked, verb.end())):
        yield from _chosen_after(view, verb, subject, some)
        return
    if party is None:
        names = subject.names if subject and (task or (is_passive and is_tendered)) else None
        buyer, rule = giver_in(view, verb.end(), task.end() if task else len(masked)), "was_chosen"
    else:
        task = _TASK.match(masked, party.end)
        state = None if subject and subject.names else _STATE.search(masked, 0, verb.start())
        subject = subject or (Party((), state.start(), state.end()) if state else None)
        is_told = subject is not None and (subject.names or state) and (task or is_tendered)
        names = party.names if is_told else None
        buyer = next(iter(subject.names), None) if names and subject else None
        buyer, rule = buyer or ("government" if state and state["gov"] else None), "chose"
    end = task.end() if task else max(verb.end(), party.end if party else 0)
    if names is None or subject is None or _STUDY.match(masked, end):
        return
    post = (task["post"] or task["post2"] or "") if task else ""
    for name in names or listed_after(view, end) or counted_group(view, subject, verb.start()):
        outcome = "planned" if post.startswith("bidder") else "awarded"
        yield Found(rule, outcome, subject.start, end, name, buyer, service_at=end, verb=verb.group())
