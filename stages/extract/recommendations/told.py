"""A recommendation in running text: who proposes, urges or asks, and what.

Forms: "X recommends that …", "X proposes a …", "X called on Y to …", "X said Y should …"; in a letter
or paper "we would like to see …", "we recommend …", "Y should …"; where an article tells somebody's
proposals, its bare "Y should …" and "Z could be trained" are theirs; the bullets under "X recommends:".
Left alone: what should have been, what should happen by itself, advice to nobody.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import Cast, Mention, Speaker
from stages.extract.quotations.subjects import subject_before

CUE = cue(
    re.compile(
        r"\b(?:should|must|ought to|needs? to|could (?:also )?be|recommend"
        r"|propos|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)\b"
        r"|would like|keen to|positive step|wants? |interested in)"
    ),
    "should* must* ought need needs could recommend* propos* call calls called calling urge urges urged"
    " urging would keen positive want wants interested",
)
_ACTORS = (
    r"(?:the )?(?:[Gg]overnment|ministers|Ofsted|DfE|councils?|department"
    r"|regulator|watchdog|MPs|universities|colleges|employers|secretary"
    r"|education secretary|chancellor|Treasury|[A-Z][A-Za-z]+(?: (?:of|for|and|the|[A-Z][\w]+))*)"
)
_PROPOSER = cue(
    re.compile(
        r"(?<!as )\b(?:(?:has|have|is|also) )*(?:propos(?:es|ed|ing)(?= (?:an?"
        r"|the|that|to)\b)|recommend(?:s|ed|ing)|sets? out (?:a blueprint"
        r"|proposals|recommendations)"
        r"|makes? (?:\w+ )?(?:\w+ )?(?:recommendations|proposals))\b"
    ),
    "has have is also propos* recommend* set sets make makes",
)
_ASKING = re.compile(
    r"\b(?:(?:has|have|is|are|was|also|today|now|then|again|previously|strongly|who) )*"
    r"(?P<verb>(?:recommend(?:s|ed|ing)?|propos(?:es|ed|ing))\b(?= (?:that"
    r"|an?|the|to|its|\d|pay|more|new|[a-z]+ing)\b)"
    r"|recommended$|(?:recommended|proposed)(?=[.,]?$)|call(?:s|ed"
    r"|ing) (?:on|for)\b|urg(?:es|ed|ing)\b|demand(?:s|ed|ing)\b(?= (?:that"
    r"|an?|the|more))"
    rf"|press(?:es|ed|ing) for\b|want(?:s|ed)\b(?= {_ACTORS} to\b)|(?:is "
    rf"|are )?ask(?:s|ed|ing)\b(?= (?:{_ACTORS} (?:to|for)\b|for ))"
    rf"|repeated (?:its|their|his|her) call)"
)
_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e|I) (?:would |also |strongly |therefore |do |are |again )*(?:like to "
    r"(?:see|explore)|want to see|recommend|urge|call (?:on|for)"
    r"|ask (?:that|the|for|you to|[A-Z])|propose|suggest that|be keen to (?:see"
    r"|explore)|keen to (?:see|explore)|be interested in exploring"
    r"|interested in exploring"
    r"|welcome (?:a|further) )|\bit would be a positive step\b"
)
_NOUN_AUTHOR = re.compile(
    r"\b(?P<who>(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\w’-]+ ){0,2}(?:committee"
    r"|report|review|paper|inquiry|think tank|union"
    r"|charity|institute|foundation|group|commission"
    r"|panel|study|authors|researchers|association|taskforce))\s(?:also )?$"
)
_GROUP = re.compile(
    r"(?P<group>(?:(?:two|three|four|five|six|\d+|several|many|some|school|college|education|council) ){0,3}"
    r"(?:unions|MPs|peers|campaigners|councils|leaders|principals|heads"
    r"|employers|providers|experts|researchers|economists))\s(?:also )?$"
)
_SHOULD = re.compile(
    r"\b(?:should|must|ought to|needs? to)\b(?! have (?:been|had|done"
    r"|known|seen|taken))"
    r"(?:\s(?:also|now|not|never|always|therefore))*\s(?P<what>see to|\w+)"
)
_COULD = re.compile(
    r"\bcould (?:also )?be (?:provided|trained|created|introduced|used"
    r"|given|asked|required|set up|established|extended|developed"
    r"|published|commissioned|replaced|offered|funded|shared|supported|allowed|paid|made)\b"
)
_SAID_SHOULD = re.compile(
    r"\b(?:said|says|say|argued|argues|believes|insisted|insists|added"
    r"|suggested|suggests|told [A-Z][\w ]{1,30}|states?|found|warned"
    r"|thinks?)\b"
    r"(?: that)?[^“”\"]{2,120}?\b(?P<modal>should|must|ought to|needs? to)\b"
)
_SUBJECT = re.compile(
    r"(?:^|[,:;–—]\s|\b(?:that|said|says|argued|believes|and|added"
    r"|suggested)\s)(?P<who>[^,:;–—“”]{2,90}?)\s(?:should|must|ought to"
    r"|needs? to|could)\b"
)
_OBJECT = re.compile(
    r"(?:call(?:s|ed|ing)? on|urg(?:es|ed|ing|e)|asks?|asked|asking"
    r"|wants?|wanted|see|for|recommend(?:s|ed)? that|recommend(?:s"
    r"|ed)?|propos(?:es|ed) that) "
    r"(?P<who>(?:the |The )?[A-Z]?[\w&’'-]+(?:(?: (?:and|of|for)(?: the)?)? [A-Z][\w&’'-]*){0,6}(?: "
    r"[a-z]+)?) (?:to|develop|drops?|gains?|holds?|pays?|visits?|should"
    r"|must|have)\b"
)
_NOBODY = frozenset(
    [
        "it",
        "that",
        "there",
        "they",
        "he",
        "she",
        "which",
        "who",
        "what",
        "anyone",
        "everyone",
        "nobody",
        "nothing",
        "bids",
        "winners",
        "results",
    ]
)
_EPISTEMIC = frozenset(
    [
        "become",
        "come",
        "arrive",
        "begin",
        "start",
        "open",
        "rise",
        "fall",
        "increase",
        "see",
        "know",
        "remember",
        "note",
        "cost",
        "last",
        "happen",
    ]
)
_REPORTING = re.compile(r"^.*\b(?:said|says|suggested|argued|believes|that|added)\s(?=\S)")
_LONGEST_ADDRESSEE = 18  # words
_WORD = re.compile(r"[A-Za-z-]+")
_SHORT_WORD = 4  # letters: words of grammar
_POSTPOSED = re.compile(r",\s(?:says|said|argues|argued|warns|warned|believes)\s(?P<who>[^,.]+)")
_CONTEXT = re.compile(
    r"\b(?:guidance|must be (?:received|submitted)|deadline|must [^.]*\bwithin [\w-]+ (?:working )?days)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A recommendation read from one sentence or bullet."""

    start: int
    end: int
    text: str
    author: Speaker | None
    addressee: str | None
    rule: str


def told(
    text: str, masked: str, sentences: Sequence[Sentence], cast: Cast, writer: Speaker | None
) -> Iterator[Told]:
    """Every recommendation told outside numbered lists; `writer` is who says "we" in a letter or paper."""
    proposer = _proposer(text, masked, sentences, cast)
    for sentence in sentences_with(text, CUE):
        if sentence.text.endswith(":"):
            continue  # its bullets say what is asked
        found = (
            _first_person(sentence, writer)
            or _asking(masked, sentence, cast)
            or _said_should(masked, sentence, cast)
            or _bare(masked, sentence, proposer, writer)
        )
        if found is not None:
            author, rule = found
            yield Told(sentence.start, sentence.end, sentence.text, author, _addressee(sentence.text), rule)


def _proposer(text: str, masked: str, sentences: Sequence[Sentence], cast: Cast) -> Speaker | None:
    """Whose proposals the article tells: the subject of its first "proposed", if that is a body or person."""
    for match in _PROPOSER.finditer(text, masked):
        index = bisect_right(sentences, match.start(), key=lambda s: s.start) - 1
        start = sentences[index].start if index >= 0 else 0
        mention = subject_before(cast, masked, start, match.start())
        if mention is not None and (mention.speaker.person or mention.speaker.organisation):
            return mention.speaker
    return None


def _first_person(sentence: Sentence, writer: Speaker | None) -> tuple[Speaker | None, str] | None:
    """We would like to see: the writer's own words, outside speech marks."""
    match = _FIRST_PERSON.search(sentence.text)
    if match is None or sentence.text[: match.start()].count("“") > sentence.text[: match.start()].count("”"):
        return None
    return (writer, "we_ask/1") if writer is not None else None


def _asking(masked: str, sentence: Sentence, cast: Cast) -> tuple[Speaker | None, str] | None:
    """X recommends, proposes, calls on Y."""
    for match in _ASKING.finditer(masked, sentence.start, sentence.end):
        mention = subject_before(cast, masked, sentence.start, match.start(), widest_gap=22)
        group = _GROUP.search(masked, sentence.start, match.start())
        if group is not None:
            return Speaker(organisation=group["group"]), "asks/1"
        if mention is None and masked[sentence.start : match.start()].endswith(" and "):
            mention = next((m for m in cast.between(sentence.start, match.start()) if not m.pronoun), None)
        speaker = _known(mention, cast) if mention is not None else None
        speaker = speaker or named_by_noun(masked, sentence.start, match.start())
        if speaker is not None:
            return speaker, "asks/1"
    return None


def named_by_noun(masked: str, start: int, verb: int) -> Speaker | None:
    """The committee recommends: a body that the article names by its noun alone."""
    match = _NOUN_AUTHOR.search(masked, start, verb)
    return Speaker(organisation=match["who"]) if match else None


def _said_should(masked: str, sentence: Sentence, cast: Cast) -> tuple[Speaker | None, str] | None:
    """X said Y should …"""
    match = _SAID_SHOULD.search(masked, sentence.start, sentence.end)
    if match is None or not _is_ask(masked[match.start("modal") : sentence.end]):
        return None
    if _addressee(sentence.text) is None:
        return None
    mention = subject_before(cast, masked, sentence.start, match.start())
    speaker = _known(mention, cast) if mention is not None else None
    return (speaker, "said_should/1") if speaker is not None else None


def _bare(
    masked: str, sentence: Sentence, proposer: Speaker | None, writer: Speaker | None
) -> tuple[Speaker | None, str] | None:
    """Y should …, where the article tells somebody's proposals or is somebody's letter."""
    author = writer or proposer
    if author is None or sentence.text[-1].isalnum():  # a heading asks for nothing
        return None
    if _CONTEXT.search(sentence.text) or _POSTPOSED.search(sentence.text):
        return None
    words = masked[sentence.start : sentence.end]
    should = _SHOULD.search(words)
    if (
        should is not None
        and _is_ask(words[should.start() :])
        and (writer is not None or _addressee(sentence.text) is not None)
    ):
        return author, "bare_should/1"
    if writer is None and _COULD.search(words):
        return author, "could_be/1"
    return None


def _is_ask(words: str) -> bool:
    match = _SHOULD.match(words)
    return match is not None and match["what"].lower() not in _EPISTEMIC


def _known(mention: Mention, cast: Cast) -> Speaker | None:
    """Who a mention is; a pronoun is resolved to the last person or body named before it."""
    if not mention.pronoun:
        return mention.speaker if mention.speaker.person or mention.speaker.organisation else None
    wants_person = mention.pronoun == "person"
    for before in reversed(cast.between(max(0, mention.start - 1000), mention.start)):
        speaker = before.speaker
        if (speaker.person is not None) is wants_person and (speaker.person or speaker.organisation):
            return speaker
    return None


def _addressee(sentence: str) -> str | None:
    """Who should act: the object of calls on, or the subject of should."""
    match = _OBJECT.search(sentence) or _SUBJECT.search(sentence)
    if match is None:
        return None
    who = _REPORTING.sub("", match["who"]).strip(" ‘’'\"()")
    first = who.split()[0].lower() if who.split() else ""
    return None if first in _NOBODY or len(who.split()) > _LONGEST_ADDRESSEE else who


def once(found: Iterable[Told]) -> Iterator[Told]:
    """A proposal told again in the same three long words ("three-tier regulatory response") is left out."""
    seen: set[tuple[str, str, str]] = set()
    for one in found:
        words = [w.lower() for w in _WORD.findall(one.text)]
        triples = {
            t for t in zip(words, words[1:], words[2:], strict=False) if min(map(len, t)) > _SHORT_WORD
        }
        if one.rule != "asks/1" or not triples & seen:
            yield one
        seen |= triples
