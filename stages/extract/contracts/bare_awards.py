"""Contracts told without a sum: "A won the contract", "the licence went to A", "A kept its contract".

The verb says what became of it; it must have a contract, licence, grant or bid as its object or subject.
Left alone: hopes and refusals, and awards to bodies that are not named.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.contracts.contract_moves import keeps, moved_to, takes_over
from stages.extract.contracts.contract_words import (
    ANY_DEAL,
    FILL,
    FROM,
    MENTION,
    MONEY,
    OWNER,
    PUBLIC,
    QUALITY,
)
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    BREAK,
    NAME,
    clause_start,
    giver_in,
    name_text,
    named_at,
    receivers_at,
    subject_of,
)
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import AHEAD, HINDERED
from stages.extract.contracts.winner_lists import WINNER_CUES, such_as_chosen, were_winners, winners_are
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_HAD = (
    r"(?:(?:sub-?)?contracts?|licen[cs]es?|concessions?|frameworks?|deals?|lots?|tenders?|"
    r"grants?|allocations?|"
    r"bids?|funding(?! bids)|places? on|race|(?:two|three|four|five|six|seven|eight|nine|"
    r"ten)(?=\)| for the next)|right to|backing|slice of|share of|cash|procurements?|"
    r"call-?offs?)"
)
_OBJECT = re.compile(
    rf" {FILL}{{0,8}}?(?P<noun>{_HAD})\b(?! (?:by|from) (?:its|the) \w+ (?:staff|"
    rf"students))(?P<shy> (?:worth|of|for|at) (?:\w+ ){{0,4}}{MONEY})?"
)
_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being)(?: (?:\w+ly|also|since|now|today|just|already|both|all|"
    r"first|then|instead|subsequently|(?:last|this) \w+))* $"
)
_TASK = re.compile(
    r"(?: (?:by|from|alongside|along with|together with) [^,;]{2,60}?|,[^,;]{3,50},)?(?: (?:as|"
    r"to be|to become) (?:the |an? |one of (?:the )?[\w-]* ?)?(?:[\w’-]+ ){0,5}?"
    r"(?P<post>suppliers?|providers?|contractors?|bidders?|partners?|awarding (?:body|bodies|"
    r"organisation)|operators?|"
    r"manager|hubs?|centres?|recipients?|winners?|lead)\b"
    r"| (?:main |principal |preferred |lead )(?P<post2>contractor|bidder|supplier|provider|partner)"
    r"| (?:to|by [^,;]{3,50} to) (?:\w+ly )?(?:continue to )?(?:deliver|run|provide|develop|"
    r"offer|operate|build|manage|design|lead|train|host|pilot|"
    r"supply|evaluate|create|carry out|take on|oversee|administer)\b"
    r"| (?:for|onto|under) (?:[\w’“”-]+ ){0,8}?(?:contracts?|framework|licen[cs]es?|tender|"
    r"funding|lots?|programme|scheme|pilot|competition)\b)"
)
_LOSES = re.compile(
    rf"(?P<prev>{NAME}) (?:(?:has|have|had|also|now|since) ){{0,2}}los(?:t|es|ing) (?:the |its |"
    rf"a |two |three "
    rf")?(?:[\w-]+ ){{0,3}}?(?P<noun>{ANY_DEAL})\b(?P<service>[^.;]{{0,90}}?) to (?:the )?"
    rf"(?P<name>{NAME})"
)
_ENDED = re.compile(
    r"\b(?:ended|end|ends|terminat\w+|cancel\w+|breach\w*|lost|withdr[ae]w\w*|pulled out|"
    r"stripped|scrapp\w+|suspend\w*|expir\w+|quit|"
    r"dispute|sued|negotiat\w+|talks)\b"
)
_NAMED_LIST = re.compile(rf"(?::|\b(?:are|were|is|include|including:?)) (?:the )?(?={NAME}(?:,| and))")
_ONE_DEAL = frozenset(("chose", "was_chosen", "won", "was_awarded", "gave"))
_MERELY = re.compile(r"(?<!\bset )(?<!\bis )(?<!\bare )(?<!\bdue )(?<!\bagreed )\b(?:to|can|find out) $")
_NEAR = 50
_LICENCE = re.compile("contract|licen")
_GIVES = re.compile(rf"{PUBLIC.pattern}|Fund|Institute")
_WORTH = re.compile(rf" (?:worth|of|totalling)(?: \w+){{0,4}} {MONEY}")
_RECEIVES = re.compile("rece|attract|got|get")
_TAKES = re.compile("t(?:ook|akes?|aking)|claim|attract|scor|gain|pick|benefit|profit")
_GAPPED = re.compile(
    rf"(?:, (?:and|while) |,? and |; )(?:the )?(?P<name>{NAME}),? (?:(?:the |a |another |two |three )?"
    r"(?P<noun>(?:contracts?|licen[cs]es?|ones?|that|those)))(?= (?:for|in|to (?:deliver|run|"
    r"provide|develop)) )"
)
"""A second holder whose verb is told with the first: "A won the contract for X, and B one for Y"."""
_RUNS_OUT = re.compile(
    rf"(?:(?P<name>{NAME})(?:’s|'s|’|')|\b(?P<its>[Ii]ts)) (?:current |existing |own )?"
    r"(?P<noun>contract|licence) (?:(?:is|was) due to |will |to )?"
    r"(?:runs?|ran|expires?|ends?|lapses?|comes? to an end)(?: out)? (?:in|on|at) "
)
_ENDS = re.compile(" (?:contract|licence) [a-z ]{0,12}?(?:r[ua]n|expire|end|lapse|come)")
_GOT = frozenset(("got", "was_given"))
_MORE_DEALS = re.compile(
    r"(?:,? plus|,? as well as|,? along with) (?P<deal>(?:an?|another|the|two|three|\d+) "
    r"(?P<kind>(?:[\w-]+ ){0,4}?)(?P<noun>contracts?|licen[cs]es?|grants?|loans?))\b(?! (?:worth|of)\b)"
)
_SURE = re.compile("contract|licen|lot|grant|framework")
_HOLDABLE = re.compile("(?:sub-?)?contract|licen|deal|framework|concession")
_PLAIN = re.compile(r"(?: [\w-]+){0,6}")
_DONE = re.compile(r" (?:\w+ed|cut)\b")
_IT_HELD = re.compile(r"\b(?:it|they|that) (?:previously |already )?$")


def bare_awards(
    article: Article, index: int, view: View, verbs: Sequence[re.Match[str]], scene: Scene, told: list[Found]
) -> Iterator[Found]:
    """The contracts that a sentence tells without a sum; `told` are those that its sums told."""
    masked = view.masked
    suppliers = {f.supplier for f in told}
    replaced: set[str | None] = set()
    for had in told:
        if had.supplier and had.rule in _GOT and (more := _MORE_DEALS.search(masked, had.end)):
            yield Found(
                "got_too",
                had.outcome,
                more.start("deal"),
                more.end(),
                had.supplier,
                had.buyer,
                noun=more["noun"],
                subject=more.span("kind") if more["kind"].strip() else None,
            )
    for found in _all(article, index, view, verbs, scene):
        is_told = (
            any(f.start < found.end and found.start < f.end for f in told) and found.supplier in suppliers
        )
        if found.rule in _ONE_DEAL and any(
            f.supplier and f.figure and f.start < found.end and found.start < f.end for f in told
        ):
            continue
        if found.supplier in suppliers and (is_told or found.rule in {"holds", "won", "was_awarded"}):
            continue
        if found.supplier in replaced and found.rule == "holds":
            continue
        replaced.add(found.previous)
        if not QUALITY.search(masked, found.start, min(len(masked), found.end + 40)):
            suppliers.add(found.supplier)
            yield found


def _all(
    article: Article, index: int, view: View, verbs: Sequence[re.Match[str]], scene: Scene
) -> Iterator[Found]:
    masked = view.masked
    if has_any(masked, WINNER_CUES):
        yield from winners_are(view, scene)
        yield from were_winners(view)
        yield from such_as_chosen(view, scene)
    if " los" in masked and (lost := _LOSES.search(masked)):
        service = lost.start("service") if lost["service"] else None
        yield Found(
            "lost_to",
            "transferred",
            lost.start(),
            lost.end(),
            name_text(view, lost.span("name")),
            None,
            name_text(view, lost.span("prev")),
            lost["noun"],
            None,
            service,
        )
        return
    for verb in verbs:
        is_held = verb.lastgroup == "hold"
        if verb.lastgroup == "promise" or (is_held and not _OBJECT.match(masked, verb.end())):
            continue
        start = clause_start(masked, verb.start())
        if HINDERED.search(masked, start, verb.end() + 12) or _MERELY.search(masked, 0, verb.start()):
            continue
        yield from _of_verb(article, index, view, scene, verb, start)
    if "ontract" in masked or "icence" in masked:
        yield from _running_out(article, index, view)
    for mention in MENTION.finditer(masked) if " with " in masked else ():
        name = name_text(view, mention.span("name"))
        start = max((b.end() for b in BREAK.finditer(masked, 0, mention.start())), default=0)
        if (
            not PUBLIC.search(name)
            and not _ENDED.search(masked)
            and not HINDERED.search(masked, start, mention.end())
        ):
            owner = OWNER.search(masked, max(0, mention.start() - 40), mention.start())
            if owner or re.search(
                r"\b(?:through|under|has|holds|via) (?:an?|its|the) (?:[\w-]+ ){0,3}$",
                masked[: mention.start()],
            ):
                yield Found(
                    "contract_with",
                    "awarded",
                    mention.start(),
                    mention.end(),
                    name,
                    name_text(view, owner.span("name")) if owner else None,
                    None,
                    mention["noun"],
                )


def _running_out(article: Article, index: int, view: View) -> Iterator[Found]:
    """Whose contract runs out has it until then: "A ran phase one, but its contract runs out in May"."""
    told = _RUNS_OUT.search(view.masked) if _ENDS.search(view.masked) else None
    if told is None or HINDERED.search(view.masked):
        return
    place = told.start("noun") if told["name"] else told.start("its")
    who = name_text(view, told.span("name")) if told["name"] else article.who("it", index, place)
    if who and not PUBLIC.search(who):
        yield Found("runs_out", "awarded", told.start(), told.end(), who, noun=told["noun"])


def _of_verb(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], start: int
) -> Iterator[Found]:
    """What one verb tells, by its class."""
    masked, kind = view.masked, str(verb.lastgroup)
    is_passive = _BE.search(masked, max(0, verb.start() - 40), verb.start()) is not None
    if kind in {"give", "go", "take_over", "keep", "get"} and (
        moved := moved_to(article, index, view, scene, verb, start, is_passive)
    ):
        yield from moved
        return
    if (kind in {"get", "hold"} and not is_passive) or (kind == "give" and is_passive):
        yield from _has(article, index, view, scene, verb, kind)
    elif kind == "give":
        yield from _gives(article, index, view, verb)
    elif kind == "choose":
        yield from _chooses(article, index, view, verb, is_passive)
    elif kind == "keep":
        yield from keeps(article, index, view, scene, verb, is_passive)
    elif kind == "take_over":
        yield from takes_over(article, index, view, verb, is_passive)


def _has(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], kind: str
) -> Iterator[Found]:
    """The subject gets, is given or holds it."""
    masked = view.masked
    had = _OBJECT.match(masked, verb.end())
    if (
        had is None
        or not _is_contract(masked, verb, had)
        or (kind == "hold" and not _is_held(masked, verb, had))
    ):
        return
    subject = subject_of(article, index, view, verb.start())
    if subject is None and verb.group().startswith("sign") and (other := MENTION.search(masked, verb.end())):
        name = name_text(view, other.span("name"))
        if not PUBLIC.search(name):
            yield Found("signed_with", "awarded", verb.start(), other.end(), name, noun=had["noun"])
    if subject is None:
        return
    noun, names = had["noun"].lower(), subject.names or _listed(view, had.end())
    near = masked[max(0, verb.start() - 30) : verb.start()]
    outcome = "planned" if AHEAD.search(near) else "awarded"
    rule = {"get": "won", "give": "was_awarded", "hold": "holds"}[kind]
    end = min(len(masked), had.end() + 60)
    source = FROM.search(masked, had.end(), end) if kind == "get" and _LICENCE.match(noun) else None
    previous = name_text(view, source.span("name")) if source else None
    buyer = None if previous else giver_in(view, had.end(), end)
    if previous and _GIVES.search(previous):
        buyer, previous = previous, None
    if verb.group().startswith("sign") and (other := MENTION.search(masked, verb.end() - 1)):
        buyer = name_text(view, other.span("name"))
        if names and PUBLIC.search(names[0]) and not PUBLIC.search(buyer):
            names, buyer = (buyer,), names[0]
    if kind != "hold" and (gapped := _GAPPED.search(masked, had.end())):
        party = named_at(view, gapped.start("name"))
        for name in party.names if party else ():
            yield Found(
                rule,
                outcome,
                gapped.start("name"),
                gapped.end("noun"),
                name,
                buyer,
                None,
                had["noun"],
                None,
                gapped.end("noun"),
            )
    for name in names:
        if not (kind == "hold" and PUBLIC.search(name)):
            outcome = "transferred" if previous else outcome
            yield Found(rule, outcome, subject.start, had.end(), name, buyer, previous, noun, None, had.end())


def _listed(view: View, at: int) -> tuple[str, ...]:
    """The bodies that are named after an offset, where the subject only counts them."""
    listed = _NAMED_LIST.search(view.masked, at)
    party = named_at(view, listed.end()) if listed else None
    return party.names if party and len(party.names) > 1 else ()


def _is_contract(masked: str, verb: re.Match[str], had: re.Match[str]) -> bool:
    """Whether what is had is a contract or the like, and not one whose sum is told."""
    noun, said = had["noun"].lower(), verb.group()
    if BREAK.search(masked, verb.end(), had.end()) or " no " in masked[verb.end() : had.end()]:
        return False
    if MONEY in masked[verb.end() : had.start("noun")] or had["shy"] or _WORTH.match(masked, had.end()):
        return False
    if noun.startswith(("bids", "tender")) and _RECEIVES.match(said):
        return False
    if noun.startswith("bid") and "succe" not in masked[verb.start() : had.end()]:
        return said in {"won", "wins", "win"}
    return not _TAKES.match(said) or _SURE.match(noun) is not None


def _is_held(masked: str, verb: re.Match[str], had: re.Match[str]) -> bool:
    """Whether the contract is right after the verb of holding, still held, and not merely told of."""
    if had.end() - verb.end() >= _NEAR or not _HOLDABLE.match(had["noun"].lower()):
        return False
    if not _PLAIN.fullmatch(masked, verb.end(), had.start("noun") - 1) or _DONE.match(masked, had.end()):
        return False
    return not (verb.group() in {"held", "runs"} and _IT_HELD.search(masked, 0, verb.start()))


def _gives(article: Article, index: int, view: View, verb: re.Match[str]) -> Iterator[Found]:
    """A buyer gives contracts to bodies that are named."""
    masked = view.masked
    if not re.match(r"award|gave|give|hand|grant", verb.group()):
        return
    at = re.compile(r" (?:the |both )?(?:[a-z]+ (?:charity|provider|firm|giant) )?").match(masked, verb.end())
    party = named_at(view, at.end()) if at else None
    subject = subject_of(article, index, view, verb.start())
    buyer = next(iter(subject.names), None) if subject else None
    if (
        party
        and (had := re.compile(rf" {FILL}{{0,6}}?(?P<noun>{_HAD})\b").match(masked, party.end))
        and MONEY not in masked[party.end : had.end() + 12]
    ):
        for name in party.names:
            yield Found(
                "gave",
                "awarded",
                subject.start if subject else verb.start(),
                had.end(),
                name,
                buyer,
                None,
                had["noun"],
                None,
                had.end(),
                verb.group(),
            )
        return
    had = _OBJECT.match(masked, verb.end())
    if (
        had
        and not had["shy"]
        and not BREAK.search(masked, verb.end(), had.end())
        and (to := receivers_at(view, had.end()))
    ):
        for name in to.names:
            yield Found(
                "gave",
                "awarded",
                subject.start if subject else verb.start(),
                to.end,
                name,
                buyer,
                None,
                had["noun"],
                None,
                to.end,
                verb.group(),
            )


def _chooses(
    article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """Bodies are chosen for a task or a contract."""
    masked = view.masked
    subject = subject_of(article, index, view, verb.start())
    task = _TASK.match(masked, verb.end())
    if is_passive or task:
        if task is None or subject is None:
            return
        names = subject.names
        if not names:
            listed = _NAMED_LIST.search(masked, task.end())
            party = named_at(view, listed.end()) if listed else None
            names = party.names if party and len(party.names) > 1 else ()
        post = task["post"] or task["post2"] or ""
        outcome = "planned" if post.startswith("bidder") else "awarded"
        for name in names:
            yield Found(
                "was_chosen",
                outcome,
                subject.start,
                task.end(),
                name,
                giver_in(view, verb.end(), task.end()),
                None,
                None,
                None,
                task.end(),
                verb.group(),
            )
        return
    at = re.compile(r" (?:the )?(?:[a-z]+ (?:charity|provider|firm|giant) )?").match(masked, verb.end())
    party = named_at(view, at.end()) if at else None
    if party and subject and subject.names and (task := _TASK.match(masked, party.end)):
        for name in party.names:
            yield Found(
                "chose",
                "awarded",
                subject.start,
                task.end(),
                name,
                subject.names[0],
                None,
                None,
                None,
                task.end(),
                verb.group(),
            )
