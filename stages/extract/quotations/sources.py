"""Who speaks without a name: groups, office holders, papers by their authors; and whom a pronoun means."""

import re
from collections.abc import Iterator
from itertools import pairwise

from stages.extract.appointments.people import is_person
from stages.extract.entities.words import WORDS_TOO, given_names
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.mentions import NOBODY, Mention, Speaker
from stages.extract.quotations.nouns import WORDS
from stages.extract.quotations.subjects import owner_beside

VERBS = trie(WORDS["verbs"])

_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*"
_GROUPS = (*WORDS["together"], *WORDS["people"])
_GROUP = cue(
    re.compile(rf"\b(?:{trie(_GROUPS)})\b(?! of (?!the|state))"),
    " ".join({word.partition(" ")[0].lower() for word in _GROUPS}),
)
_OF_A_GROUP = re.compile(
    rf"(?:\b(?i:the|all|some|many|several|other|senior) )?(?<!\w)(?P<words>(?:(?i:{_NUMBER}) "
    rf")?(?:(?:{trie(WORDS['of groups'])}) ){{0,3}}(?:(?:{trie(WORDS['people'])}) and )?)$"
)
_ASKED = ("survey of ", "poll of ", "surveyed ", "polled ", "interviews with ")
"""Before those whom a survey asked: it is the survey that finds."""
_WIDEST = 50  # code points before the noun of a group
_ONE = cue(
    re.compile(rf"\b(?:{trie(WORDS['one'])}|(?:Deputy )?(?:Prime Minister|PM))\b"),
    " ".join({word.partition(" ")[0].lower() for word in WORDS["one"]} | {"pm"}),
)
_ONE_OF = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s$")
"""Before a body whose trade or post, not its name, tells who speaks: "a Fell College teacher"."""
_SOMEONE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s(?P<words>(?:[a-z-]+\s){0,3})$")
_HEADLINE = cue(
    re.compile(rf"\b(?i:watchdog|regulator|unions?|report|review|study|inspectors)(?=\s(?:{VERBS})\b)"),
    "watchdog regulator union unions report review study inspectors",
)
"""A noun without its article, as headlines have it: "as watchdog finds"."""
_OPENS = ("\n", ": ", ", ", "as ")
_PAPER = cue(re.compile(rf"\b(?:{trie(WORDS['papers'])})\b"), " ".join(WORDS["papers"]))
_A_PAPER = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[\w&]+[’']s)\s(?:[a-z]+\s){0,3}$")
_OWN_PAPERS = frozenset({"accounts", "website", "minutes", "advert"})
"""What a provider has of its own."""
_OWNER = re.compile(r"(?:[’']s?)?\s(?:[a-z]+\s){0,3}")
_OWNS = re.compile(r"[’']s?\s")
_BODY_BEHIND = re.compile(rf",? (?:has |have |had |also |then )?(?:{VERBS})\b")
"""Behind the body of "Ada Hart, chief executive, Fell College, said"."""
_OF = re.compile(r"\s(?:of|at|in|for)\s(?:the\s)?")
_ONLY_SOME = frozenset({"leaders", "heads", "chairs", "tutors", "bosses", "councils", "associations"})
"""They are a provider's own where nothing says whose."""
_POSSESSIVE = frozenset({"’s", "'s", "’ ", "' "})
_BOTH = cue(re.compile(r"\b(?:Both|All (?:three|four)|The (?:pair|two|duo))(?= [a-z])"), "both all the")
_NEW_SENTENCE = re.compile(r"[.!?\n\ue020][”’\"']?\s|\n")
_NO_SUBJECT = re.compile(
    r"\b(?:told|tell|tells|telling|urged?|asked?|to|with|by|from|against|of|for|in|at|about|on|between|than)\s"
    r"(?:the\s|an?\s)?$"
)
_PRESS_TOLD = cue(
    re.compile(
        r"\b(?P<told>(?:told|tells?|telling|seen by|obtained by|leaked to|shared with|speaking to)\s)"
        r"(?:the\s)?"
    ),
    "told tell tells telling seen obtained leaked shared speaking",
)
_SPANS_A_VERB = re.compile(r"\s(?:tell|told|urged?|asked?|warn(?:ed)?)\s")
_THE_PROVIDER = re.compile(r"[Tt]he (?:[a-z]+ )?(?:provider|college|company|trust|university|council)")
_A_PROVIDER = re.compile(
    r"[Aa]n? (?:[a-z-]+ ){0,3}(?:provider|college|company|firm|charity|university|trust)"
)
_A_FIRM = re.compile(
    r", (?:the|an?) (?:[\w-]+ ){0,4}(?:firm|company|charity|provider|union|body|organisation|group|giant)\b"
)
_NAMED_BODY = re.compile(
    r".* & |[A-Z]{2,}\w*$|\w+[A-Z]\w*$"
    r"|(?!(?:The|A|An|In|On|At|But|And|As|If|When|While|Many|Some|Most) )\w+ \w+ \w+"
)
_SPEAKS = re.compile(
    r"(?: also| has| have| had)? (?:said|says|say|told|added|adds|warned|warns|found|argued|argues|claimed"
    r"|claims|described|describes|called|insisted|insists|stated|states|confirmed|admitted|explained|wrote)\b"
)
"""Behind a name in capitals that speaks, which is a body's where no list takes it for a person's."""
_AS_REPORTED = re.compile(r"(?: has| have)?(?: \w+)? (?:reported|revealed)\b|, ")
_AND = re.compile(r"(?: \([^()\n]*\))?,? and ")
_GOES_ON = re.compile(r"\s(?:also|then|further|went on|goes on|continue[sd]?|add(?:s|ed)?)\b")
_REACH = 1500  # code points before a pronoun in which somebody is named


def widened(text: str, cast: Cast) -> Cast:
    """The cast with whoever speaks by no name of their own, and without those who are only told something."""
    more = [
        m
        for m in _more(text, cast)
        if not any(_overlaps(text, m, k) for k in cast.between(m.start - 80, m.end))
    ]
    starts = {m.start for m in more}
    return cast.of([*(m for m in _known(text, cast) if m.start not in starts), *more])


def meant(
    cast: Cast, masked: str, mention: Mention, last: tuple[int, Speaker] | None, *, before: int | None = None
) -> Speaker:
    """Whom a pronoun means: whoever goes on speaking, or the last one named, subjects first.

    `last` is where the quotation before ends and who spoke there; names from `before` on do not count.
    """
    wants_person = mention.pronoun == "person"
    called = masked[mention.start : mention.end].lower()
    spoke = (
        last[1] if last is not None and last[1] != NOBODY and _fits(last[1], wants_person, called) else None
    )
    if spoke is not None and _GOES_ON.match(masked, mention.end):
        return spoke
    until = mention.start if before is None else before
    named = [
        m
        for m in cast.between(max(0, mention.start - _REACH), until)
        if _fits(m.speaker, wants_person, called)
        and masked[m.start] != "\ue020"
        and masked[m.end : m.end + 2] not in _POSSESSIVE
        and body_kinds().get(m.speaker.organisation or "") != "publisher"
    ]
    fresh = [m for m in named if last is not None and m.start > last[0] and _is_introduced(masked, m)]
    subjects = [
        m for m in named if m in fresh or not _NO_SUBJECT.search(masked, max(0, m.start - 20), m.start)
    ]
    subjects = [m for m in subjects if not _NEW_SENTENCE.search(masked, m.end, subjects[-1].start)]
    if wants_person and (owner := owner_beside(cast, masked, mention, subjects)) is not None:
        return owner
    if called == "they" and _are_two(cast, masked, subjects[-1].start if subjects else 0, until):
        return NOBODY
    for found in subjects[:1] or named[-1:]:
        if last is None or found.start > last[0] or spoke is None:
            return _as_a_body(found.speaker) if called == "it" else found.speaker
    return spoke or (last[1] if last is not None else NOBODY)


def _are_two(cast: Cast, masked: str, start: int, end: int) -> bool:
    """Whether the people named last are two at once: "Ann Reed (pictured) and Mr Lane"."""
    people = [m for m in cast.between(start, end) if m.speaker.person][-2:]
    return len(people) > 1 and _AND.fullmatch(masked, people[0].end, people[1].start) is not None


def _is_introduced(masked: str, mention: Mention) -> bool:
    """Whether a person is named with more than the name: "from Ann Reed, head of Lakes", "for Reed, who"."""
    is_told_of = ", " in masked[mention.start : mention.end] or masked.startswith(", who ", mention.end)
    return mention.speaker.person is not None and is_told_of


def _as_a_body(speaker: Speaker) -> Speaker:
    """What "it" means where a post in a body is named: the body, whose spokespeople speak for it."""
    is_post = speaker.organisation is not None and not (speaker.role or "").startswith("spokes")
    return speaker._replace(role=None) if is_post and not (speaker.role or "").endswith("s") else speaker


def _fits(speaker: Speaker, wants_person: bool, called: str) -> bool:
    if speaker.person is not None:
        return wants_person
    if speaker.role is not None and not speaker.role.endswith("s"):
        return wants_person or speaker.organisation is not None or called == "they"
    return not wants_person and (speaker.organisation is not None or speaker.role is not None)


def _is_reporter(text: str, mention: Mention) -> bool:
    """FE Week in "as FE Week reported"."""
    is_by = text.endswith(("As ", "as ", "by "), 0, mention.start)
    return is_by and _AS_REPORTED.match(text, mention.end) is not None


def _overlaps(text: str, new: Mention, known: Mention) -> bool:
    """Whether a mention that says who speaks, or that starts elsewhere, covers the new one."""
    if known.end <= new.start or known.start >= new.end:
        return False
    if _SPANS_A_VERB.search(text, known.start, known.end):
        return False
    return known.speaker != NOBODY or known.pronoun != ""


def _known(text: str, cast: Cast) -> Iterator[Mention]:
    """The mentions of the cast, with the body of ASCL’s Jo Lane, and of "the provider" where it has none."""
    told = {end for match in _PRESS_TOLD.finditer(text) for end in (match.end(), match.end("told"))}
    bodies = {
        a.speaker.person: b.speaker.organisation
        for a, b in pairwise(cast.mentions)
        if a.speaker.person
        and a.speaker.role
        and _BODY_BEHIND.match(text, b.end)
        and b.speaker.organisation
        and text[a.end : b.start] == ", "
    }
    bodies |= {
        b.speaker.person: a.speaker.organisation
        for a, b in pairwise(cast.mentions)
        if b.speaker.person and a.speaker.organisation and _OWNS.fullmatch(text, a.end, b.start)
    }
    for mention in cast.mentions:
        who = mention.speaker
        if mention.pronoun:
            yield mention
        elif who.person is not None:
            if who.organisation is None and who.person in bodies:
                yield mention._replace(speaker=who._replace(organisation=bodies[who.person]))
            else:
                yield mention
        elif who.organisation is not None:
            if mention.start not in told and not _is_reporter(text, mention):
                yield mention
        elif who.role is None and _THE_PROVIDER.fullmatch(text, mention.start, mention.end):
            yield mention._replace(speaker=cast.provider(mention.start))
        elif who == NOBODY and _A_PROVIDER.fullmatch(text, mention.start, mention.end):
            yield mention._replace(speaker=cast.provider_after(mention.end))
        else:
            yield mention


def _more(text: str, cast: Cast) -> Iterator[Mention]:
    yield from _groups(text, cast)
    yield from _names(text, cast)
    yield from _ones(text, cast)
    yield from _papers(text, cast)


def _groups(text: str, cast: Cast) -> Iterator[Mention]:
    for match in _GROUP.finditer(text):
        before = _OF_A_GROUP.search(text, max(0, match.start() - _WIDEST), match.start())
        start = before.start() if before else match.start()
        if text.endswith(_ASKED, 0, start):
            continue
        words = (before["words"] if before else "") + match[0]
        owner = next(iter(reversed(cast.between(start - _WIDEST, start))), None)
        body = owner.speaker.organisation if owner and _OWNER.fullmatch(text, owner.end, start) else None
        if start == match.start() and body is None and match[0] in _ONLY_SOME:
            continue
        together = match[0] in WORDS["together"]
        yield Mention(
            start, match.end(), Speaker(None, None if together else words, words if together else body)
        )


def _names(text: str, cast: Cast) -> Iterator[Mention]:
    for name in cast.unread():
        *_, first, last = ["", *name.text.split()]
        if first in given_names() and first not in WORDS_TOO and is_person(f"{first} {last}"):
            yield Mention(name.end - len(first) - len(last) - 1, name.end, cast.person(f"{first} {last}"))
        elif _A_FIRM.match(text, name.end) or (
            _NAMED_BODY.match(name.text) and _SPEAKS.match(text, name.end)
        ):
            yield Mention(name.start, name.end, Speaker(organisation=name.text))


def _ones(text: str, cast: Cast) -> Iterator[Mention]:
    for match in _BOTH.finditer(text):
        yield Mention(match.start(), match.end(), NOBODY)
    for match in _ONE.finditer(text):
        someone = _SOMEONE.search(text, max(0, match.start() - _WIDEST), match.start())
        owner = next(iter(reversed(cast.between(match.start() - _WIDEST, match.start()))), None)
        if (
            owner is not None
            and owner.end == match.start() - 1
            and _ONE_OF.search(text, owner.start - 8, owner.start)
        ):
            if (body := owner.speaker.organisation) is not None and owner.speaker.person is None:
                yield Mention(match.start(), match.end(), Speaker(None, match[0], body))
            continue
        if someone is not None or match[0].endswith("PM"):
            start = match.start() if someone is None else someone.start()
            words = ("" if someone is None else someone["words"]) + match[0]
            yield Mention(start, match.end(), _one(text, cast, match, words))


def _papers(text: str, cast: Cast) -> Iterator[Mention]:
    for match in _HEADLINE.finditer(text):
        if match.start() == 0 or text[match.start() - 3 : match.start()].endswith(_OPENS):
            body = cast.called(match[0].lower(), match.start())
            speaker = Speaker(organisation=body) if body else cast.author(match[0].lower())
            yield Mention(match.start(), match.end(), speaker)
    for match in _PAPER.finditer(text):
        paper = _A_PAPER.search(text, max(0, match.start() - _WIDEST), match.start())
        if paper is not None:
            bodies = [m for m in cast.between(paper.start() - _WIDEST, match.end()) if m.speaker.organisation]
            owned = bodies and _OWNER.fullmatch(text, bodies[-1].end, match.start())
            is_its = match[0] in _OWN_PAPERS and paper[0].lower().startswith(("its ", "their "))
            author = cast.provider(paper.start()) if is_its else cast.author(match[0])
            yield Mention(paper.start(), match.end(), bodies[-1].speaker if owned else author)


def _one(text: str, cast: Cast, match: re.Match[str], words: str) -> Speaker:
    """The one whom an office or a trade names; its body where the words go on with it."""
    known = cast.holder(match[0].lower())
    if known is not None:
        return known
    of = _OF.match(text, match.end())
    body = next(iter(cast.between(of.end(), of.end() + 1)), None) if of else None
    organisation = body.speaker.organisation if body is not None and not body.speaker.person else None
    return cast.post(match[0], organisation) or Speaker(None, words, organisation)
