"""Sums with their verb before them: "A won £2m", "the council awarded A £2m", "A has a £2m contract"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    BREAK,
    NAME,
    ORG,
    Party,
    counted_in,
    giver_in,
    named_at,
    receivers_at,
)
from stages.extract.contracts.pots import pot_of
from stages.extract.contracts.sum_sentence import (
    BE,
    FRAMES,
    MONEY,
    NOT_FRAME,
    PUBLIC,
    WEAK_GIVE,
    WITH_NAME,
    SumSentence,
)
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import (
    CLASS,
    DEAL,
)
from stages.extract.phrases.masks import NAME_MASKS

_LOOSE = (
    r"(?!for\b|from\b|at\b|by\b|with\b|on\b|over\b|after\b|under\b|to\b|in\b|into\b|as\b|per\b|"
    r"praise\b|who\b|which\b|"
    r"than\b|against\b|about\b|that\b|and\b)"
)
_GAP = re.compile(
    r"(?: (?:up to|close to|nearer to|(?:more|less|fewer) than|as much as|in excess of|in the region of|"
    r"(?:[a-z]+ ){0,3}(?:award|amount|sum|share|allocation|grant|chunk|contract|deal|payout|cash|"
    r"slice|number|one)"
    r"(?: at| with| of|, (?:worth|of|at))?|(?:an? |its |their |the )?(?:[a-z]+ )?bids? (?:for|worth|of)|"
    + _LOOSE
    + rf"[\w’'“”&-]+|{ORG}++)){{0,9}},? ?(?:\()?"
)
_TO_FOR = re.compile(
    rf"[^.;]{{0,40}}? to (?:the )?(?P<name>{NAME})(?:,| which| and)? ?(?:for|at|in a deal worth|"
    rf"worth|with) ?$"
)
_DETERMINED = re.compile(
    r" ?(?:(?:the|a|an|its|their|new|local|charity|firm|provider|consultancy|giant|[a-z]+ "
    r"(?:firm|charity|provider|giant)) )*"
)
_SHARES = re.compile("split|shar")
_WON = re.compile("won|succ")
_AREA = re.compile(
    rf"(?:^|[,;] |\band )(?P<name>{NAME_MASKS['place']}++) (?:(?:has|have|was|were|will|be|been|is|also|"
    r"already) )+$"
)
_EACH = re.compile(r"(?i)\beach\b|\bapiece\b|\bper (?:provider|college)\b")
_THE_PUBLIC = re.compile(
    r"\b(?:[Mm]inisters?|[Gg]overnment|[Mm]ayor|council|authority|department|agency|regulator|"
    r"[Ff]unds?|[Ss]cheme)\b"
)
_OWNER_OF_DEAL = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:[\w-]+ ){{0,4}}?(?:{DEAL})\b[^.;]*$")
_INVESTED_IN = re.compile(
    rf"(?:, [^,.;]{{3,50}},)? (?:in|into|towards|for) (?:(?:the|its|their|new|a|further|\d+|"
    rf"[a-z]+) ){{0,4}}?(?:[a-z]+ ){{0,3}}?(?:programmes|projects|schemes?|centres|hubs|pilots|"
    rf"courses|{CLASS})"
)
_FUNDING_VERB = re.compile(r"invest|provid|contribut|put")
_COURSES = re.compile(
    r"\b(?:courses|bootcamps?|programmes?|schemes?|places|colleges|providers|projects?|pilots?|"
    r"centres|hubs)\b",
    re.IGNORECASE,
)


def by_verb_before(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:  # noqa: PLR0911 -- one a class of verbs
    """By the verb before the sum, in its clause."""
    verb = next((v for v in reversed(sentence.verbs) if v.end() <= told.start), None)
    if verb is None or told.start - verb.end() > 130 or BREAK.search(sentence.masked, verb.end(), told.start):
        return []
    gap = sentence.masked[verb.end() : told.start]
    if MONEY in gap:
        return []
    kind = str(verb.lastgroup)
    is_passive = BE.search(sentence.masked, max(0, verb.start() - 45), verb.start()) is not None
    if kind == "give" and (to := _TO_FOR.match(gap)):
        return _one(sentence, told, "given_to_for", (verb.end() + to.start("name"), verb), verb)
    if kind == "choose":
        return _chosen(sentence, told, verb, gap, is_passive)
    if kind == "get":
        return _got(sentence, told, verb, gap, is_passive)
    if kind == "give":
        return _given(sentence, told, verb, gap, is_passive)
    if kind == "keep" and is_passive and (kept := _kept(sentence, told, verb)):
        return kept
    if kind in {"hold", "keep", "take_over"} and told.noun and len(gap) < 70 and _GAP.fullmatch(gap):
        return _held(sentence, told, verb, kind)
    if kind == "promise" and _GAP.fullmatch(gap) and (not is_passive or "with" in verb.group()):
        return _promised(sentence, told, verb)
    return []


def _got(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of getting: "A won £2m", "colleges share £2m"."""
    is_active = not is_passive or verb.group().startswith(("line", "successful"))
    subject = sentence.subject(verb.start()) if is_active and _GAP.fullmatch(gap) else None
    if subject is None:
        return []
    is_each = _EACH.search(sentence.masked, max(0, verb.start() - 35), told.figure_end + 12) is not None
    is_sure = told.noun is not None or sentence.scene.is_framed or _SHARES.match(verb.group())
    if told.is_share and (told.noun is None or not subject.names) and sentence.scene.is_framed:
        return _shares(sentence, told, verb, subject)
    if not subject.names and (is_each or not is_sure):
        return []
    if not subject.names and _is_threshold(told):
        return []
    is_won = subject.names and _WON.match(verb.group())
    if told.is_fund and (told.is_share or is_won):
        return _shares(sentence, told, verb, subject)
    names = subject.names if is_each else subject.names[:1]
    listed = [] if subject.names else _listed_after(sentence, told, verb)
    suppliers = names or (None if listed else subject.group,)
    return [*listed, *(sentence.found("got", told, verb, subject, supplier=name) for name in suppliers)]


def _listed_after(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    """The bodies named after a colon that have a part of the sum: "Three firms shared £5m: A, B and C"."""
    at = sentence.masked.find(": ", told.end)
    party = named_at(sentence.view, at + 2) if at >= 0 else None
    if party is None or len(party.names) < 2 or MONEY in sentence.masked[at:]:
        return []
    return [sentence.found("listed_after", told, verb, party, supplier=n, has_sum=False) for n in party.names]


def _shares(sentence: SumSentence, told: Sum, verb: re.Match[str], subject: Party) -> list[Found]:
    """A pot, and the bodies that are named as having a part of it."""
    pot = sentence.found("pot", told, verb, Party((), told.start, told.end), outcome="total")
    return [
        *(
            sentence.found("share_of_pot", told, verb, subject, supplier=name, has_sum=False)
            for name in subject.names
        ),
        pot,
    ]


def _given(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of giving: "A was awarded £2m", "the council awarded A £2m", "... £2m to A"."""
    if is_passive:
        return _was_given(sentence, told, verb) if _GAP.fullmatch(gap) else []
    receivers, rest = _receivers_in(sentence, verb.end(), gap)
    if not _GAP.fullmatch(rest) or _EACH.search(gap):
        return []
    receivers = receivers or receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    subject = sentence.subject(verb.start())
    start = sentence.clause_start(verb.start())
    is_public = _THE_PUBLIC.search(sentence.masked, start, verb.start()) is not None
    buyer = next(iter(subject.names), None) if subject else None
    is_spread = _INVESTED_IN.match(sentence.masked, told.end) and _FUNDING_VERB.match(verb.group())
    if is_spread and (subject or is_public):
        return [sentence.found("invested_in", told, verb, subject, buyer=buyer)]
    if not _is_gift(sentence, told, verb, receivers) or not (
        subject or is_public or (receivers and receivers.names)
    ):
        return []
    supplier = next(iter(receivers.names), receivers.group) if receivers else None
    span = Party(
        (),
        min(subject.start, verb.start()) if subject else verb.start(),
        max(told.end, receivers.end if receivers else 0),
    )
    is_same = supplier is not None and supplier == buyer
    return [] if is_same else [sentence.found("gave", told, verb, span, supplier=supplier, buyer=buyer)]


def _is_gift(sentence: SumSentence, told: Sum, verb: re.Match[str], receivers: Party | None) -> bool:
    """Whether what is given is a contract or grant: its noun, its receiver or the article says so."""
    is_weak = WEAK_GIVE.match(verb.group()) is not None
    if receivers is None:
        return told.noun is not None if is_weak else told.noun is not None or sentence.scene.is_framed
    return bool(receivers.names) or not is_weak or told.noun is not None or sentence.scene.is_framed


def _is_threshold(told: Sum) -> bool:
    """Whether the sum only sorts bodies: "71 colleges received more than £1 million"."""
    return str(told.figure.get("hedge") or "").lower() in _THRESHOLDS


_THRESHOLDS = frozenset(("more than", "less than", "fewer than", "at least", "under", "over"))


def _was_given(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    """The subject was given it: "A was awarded £2m"."""
    subject = sentence.subject(verb.start()) or _area(sentence, verb)
    if subject is None or (not subject.names and not told.noun and not sentence.scene.is_framed):
        return []
    if not subject.names and _EACH.search(sentence.masked, max(0, verb.start() - 35), told.figure_end + 12):
        return []
    if told.is_share and told.is_fund:
        return _shares(sentence, told, verb, subject)
    supplier = next(iter(subject.names), subject.group)
    return [sentence.found("was_given", told, verb, subject, supplier=supplier)]


def _area(sentence: SumSentence, verb: re.Match[str]) -> Party | None:
    """The area that the verb is said of: "Northmoor was allocated £2m"."""
    area = _AREA.search(sentence.masked, max(0, verb.start() - 80), verb.start())
    return Party((sentence.text(area.span("name")),), *area.span("name")) if area else None


def _receivers_in(sentence: SumSentence, at: int, gap: str) -> tuple[Party | None, str]:
    """The bodies right after a verb of giving, and the words between them and the sum."""
    determined = _DETERMINED.match(gap)
    start = at + (determined.end() if determined else 0)
    if (
        (party := named_at(sentence.view, start))
        and party.end <= at + len(gap)
        and not sentence.masked.startswith(("’s", "'s"), party.end)
    ):
        return party, gap[party.end - at :]
    if counted := re.match(rf"(?: [\w-]+){{0,4}}? {CLASS}", gap):
        return Party((), at, at + counted.end(), counted_in(sentence.view, at, at + counted.end())), gap[
            counted.end() :
        ]
    return None, gap


def _chosen(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    party, rest = _receivers_in(sentence, verb.end(), gap)
    subject = sentence.subject(verb.start())
    if not re.search(r"\b(?:to|for|as|bidder|at a cost)\b", rest):
        return []
    if is_passive or (party is None and verb.group() in {"named", "appointed"}):
        outcome = "planned" if "preferred bidder" in gap else None
        buyer = giver_in(sentence.view, verb.end(), told.start)
        return (
            [
                sentence.found("was_chosen", told, verb, subject, supplier=n, buyer=buyer, outcome=outcome)
                for n in subject.names[:1]
            ]
            if subject
            else []
        )
    if party and party.names:
        buyer = next(iter(subject.names), None) if subject else None
        return [sentence.found("chose", told, verb, subject or party, supplier=party.names[0], buyer=buyer)]
    return []


def _held(sentence: SumSentence, told: Sum, verb: re.Match[str], kind: str) -> list[Found]:
    subject = sentence.subject(verb.start())
    if (
        subject is None
        and verb.group().startswith("sign")
        and _THE_PUBLIC.search(sentence.masked, 0, verb.start())
    ):
        subject = _named_with(sentence, told)
    if subject is None or not subject.names or (told.is_fund and kind != "take_over") or told.is_share:
        return []
    supplier, buyer, previous = subject.names[0], None, None
    after = WITH_NAME.search(sentence.masked, verb.end(), min(told.figure_end + 60, len(sentence.masked)))
    other = sentence.view.words(after.span("name")).split(" (")[0] if after else None
    if kind == "hold" and verb.group().startswith("sign") and other:
        supplier, buyer = (
            (other, supplier) if PUBLIC.search(supplier) and not PUBLIC.search(other) else (supplier, other)
        )
    elif other and after and after.group().startswith("with"):
        supplier, buyer = (other, supplier) if PUBLIC.search(supplier) else (supplier, other)
    if kind == "hold" and not told.is_deal and not re.match(r"grant|loan|allocation|bail", told.noun or ""):
        return []
    if kind == "keep" and other and supplier == buyer:
        return []
    if kind == "take_over":
        previous = giver_in(sentence.view, verb.end(), len(sentence.masked))
    outcome = {"hold": None, "keep": "retained", "take_over": "transferred" if previous else None}[kind]
    return [
        sentence.found(
            "held",
            told,
            verb,
            subject,
            supplier=supplier,
            buyer=buyer,
            previous=previous,
            outcome=outcome,
        )
    ]


def _named_with(sentence: SumSentence, told: Sum) -> Party | None:
    """The body after "with": "Ministers signed a £2m contract with A"."""
    after = WITH_NAME.search(sentence.masked, told.end, min(told.end + 40, len(sentence.masked)))
    return named_at(sentence.view, after.start("name")) if after else None


def _kept(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    """A contract that was extended, at a cost: "A's contract was extended at a cost of £2m"."""
    owner = _OWNER_OF_DEAL.search(sentence.masked, 0, verb.start())
    if owner is None:
        return []
    span = Party((), owner.start("name"), told.end)
    return [
        sentence.found(
            "was_extended", told, verb, span, supplier=sentence.text(owner.span("name")), outcome="retained"
        )
    ]


def _promised(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    start = sentence.clause_start(verb.start())
    if "with" in verb.group() or "by" in verb.group():
        is_own = NOT_FRAME.search(sentence.masked) is not None
        return pot_of(sentence, told, False) or (
            []
            if is_own or not _COURSES.search(sentence.masked, 0, verb.start())
            else [sentence.found("funded_with", told, verb, None, outcome="planned")]
        )
    receivers = receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    names = receivers.names[:1] if receivers else ()
    if not (names or FRAMES.search(sentence.masked, verb.end()) or told.is_fund):
        return []
    subject = sentence.subject(verb.start())
    if subject is None and not _THE_PUBLIC.search(sentence.masked, start, verb.start()):
        return []
    buyer = next(iter(subject.names), None) if subject else None
    return [
        sentence.found(
            "promised",
            told,
            verb,
            subject,
            supplier=next(iter(names), None),
            buyer=buyer,
            outcome="planned",
        )
    ]


def _one(
    sentence: SumSentence, told: Sum, rule: str, place: tuple[int, re.Match[str]], verb: re.Match[str]
) -> list[Found]:
    party = named_at(sentence.view, place[0])
    return (
        [
            sentence.found(
                rule,
                told,
                verb,
                Party((), min(sentence.clause_start(verb.start()), told.start), told.end),
                supplier=party.names[0],
            )
        ]
        if party
        else []
    )
