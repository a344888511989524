"""A recommendation in running text: who proposes, urges or asks, and what.

Forms: a verb of asking ("X called on Y to …", "Y has been urged to …"), Y should … as somebody says it,
requests in direct speech; in a letter or paper "we would like to see …" and "Y should …"; where an
article tells somebody's proposals, its bare "Y should …" and "Z could be trained" are theirs.
Left alone: what should have been, what should happen by itself, advice to nobody.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import Cast, Speaker
from stages.extract.quotations.subjects import subject_before
from stages.extract.recommendations.addressees import addressee_of
from stages.extract.recommendations.answers import answer_after, answered
from stages.extract.recommendations.asks import IMPERSONAL, NOUN, PASSIVE, asks
from stages.extract.recommendations.authors import Author, author_before, passive_author
from stages.extract.recommendations.bare import as_author, bare
from stages.extract.recommendations.retold import CUES as RETOLD
from stages.extract.recommendations.retold import retold
from stages.extract.recommendations.said import said_should
from stages.extract.recommendations.spoken import spoken

CUE = cue(
    re.compile(
        r"\b(?:[Ss]hould|[Mm]ust|ought to|need(?:s|ed)? to|could (?:also )?be|[Rr]ecommend"
        r"|[Pp]ropos|[Cc]all(?:s|ed|ing)? (?:up)?(?:on|for)"
        r"|[Uu]rg(?:e|es|ed|ing)\b|would (?:\w+ )?like|keen to|positive step|[Ww]ant(?:s|ed)? |interested in"
        r"|[Dd]emand|[Pp]ress(?:es|ed|ing)|[Aa]sk(?:s|ed|ing)?"
        r"|pleaded|appeal|lobb|push(?:es|ed|ing)|campaign|suggest|advi[sc]|told|tells|encourag|implor|begg"
        r"|advocat|argu|case for|asks|pleas?\b|requests?\b)"
    ),
    "should must ought need needs needed could recommend* propos* call calls called calling urge"
    " urges urged"
    " urging would keen positive want wants wanted interested demand* press presses pressed pressing ask asks"
    " asked asking plead* appeal* lobb* push* campaign* suggest* advis* advice told tells telling"
    " encourag* implor*"
    " begg* advocat* argu* case plea pleas request*",
)
_PROPOSER = cue(
    re.compile(
        r"(?<!as )\b(?:(?:has|have|is|also) )*(?:propos(?:es|ed|ing)(?= (?:an?"
        r"|the|that|to)\b)|recommend(?:s|ed|ing)|sets? out (?:a blueprint"
        r"|proposals|recommendations)"
        r"|(?:makes?|puts?(?: forward)?) (?:\w+ ){0,3}?"
        r"(?:recommendations|proposals))\b"
    ),
    "has have is also propos* recommend* set sets make makes put puts",
)
_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e|I) (?:would |also |strongly |therefore |do |are |again |now |have |further )*(?:like to "
    r"(?:see|explore)|want (?:to see|[a-z]+ to)|recommend(?:ed)?|urge|encourage|call(?:ing)? (?:on|for|upon)"
    r"|ask(?:ing)? (?:that|the|for|you to|[A-Z])|propose|suggest that|be keen to (?:see"
    r"|explore)|keen to (?:see|explore)|be interested in exploring"
    r"|interested in exploring|demand"
    r"|welcome (?:a|further) )|\bit would be a positive step\b"
)
_WORD = re.compile(r"[A-Za-z-]+")
_SHORT_WORD = 4  # letters: words of grammar
_WROTE_URGING = re.compile(
    r"(?P<group>[^.,;:]{3,70}?) (?:have |has )?(?:written|wrote|signed|penned|sent)\b[^.;]{3,120}?\b"
    r"(?:urging|calling on|calling for|asking|demanding)\b"
)
_IN_A_LETTER = re.compile(
    r"^In (?:an?|their|its) (?:[a-z]+ )?(?:letter|statement|submission|response|briefing)\b[^,]{0,90}, "
    r"(?P<who>[^,]{3,70}?) (?:also )?(?:ask|asks|asked|call|urge|urged|demand|request)(?:s|ed|ing)?\b"
)
_WITH_ANOTHER = re.compile(
    r", (?:with|and) [^.]*\b(?:abolished|scrapped|replaced|dropped|removed|ended|axed)\b"
)
"""A proposal told again that adds another: "…, with X abolished"."""
_PASSIVES = cues("urged|advised|ecommended|called on|called upon|implored|pressed|warned")
_NOUNS = cues("ecommendation|roposal|emand|_ask|call|request|plea|uggestion")
_ANSWERS = cues("ccept|agree|reject|dismiss|turn|rebuff|refus|declin|note|back|endors|ignor|ruled")
_LETTERS = cues("urging|calling|asking|demanding|In a|In their|In its")
"""What a sentence must hold before a slow pattern is tried on it."""
_ADVISER = re.compile(
    r"\b(?:Committee|Commission|Panel|Review|Inquiry|Council|Union|Association|Inspectorate)\b"
)
_WE_RECOMMEND = re.compile(
    r"\b[Ww]e (?:therefore |also |strongly |further )*recommend(?:ed)? (?:that )?(?!you\b|your\b"
    r"|applicants|reading|contact)"
)
_DOCUMENT = re.compile(
    r"\b(?:review|report|panel|commission|committee|inquiry|task ?force|MPs|peers)$", re.IGNORECASE
)
"""Who proposes though the article names him by noun only."""
_Found = tuple[Author, str, str | None]


@dataclass(frozen=True, slots=True)
class Told:
    """A recommendation read from one sentence or bullet, with its answer where the sentence tells it."""

    start: int
    end: int
    text: str
    author: str | None
    addressee: str | None
    rule: str
    response: str = "none"
    responder: str | None = None


def told(
    text: str,
    masked: str,
    sentences: Sequence[Sentence],
    cast: Cast,
    writer: Speaker | None,
    quotations: Sequence[Row],
    proposer: Speaker | None,
) -> Iterator[Told]:
    """Every recommendation told outside lists; `writer` is who says "we" in a letter or paper."""
    adviser = _adviser(text, cast, len(text)) if "e recommend" in text and writer is None else None
    said = {sentence.start: (author, who) for sentence, author, who in spoken(quotations, sentences, text)}
    for sentence in sentences_with(text, CUE):
        if sentence.text.endswith(":"):
            continue  # its bullets say what is asked
        if (reply := _retold(text, sentence, cast) or _answered(masked, sentence, cast)) is not None:
            yield reply
            continue
        found = (
            _first_person(sentence, writer)
            or _report(masked, sentence, adviser)
            or _asking(masked, sentence, cast)
            or _said(masked, sentence, cast)
            or _by_letter(masked, sentence)
            or bare(masked, sentence, proposer, writer)
        )
        if found is None and sentence.start in said:
            author, who = said[sentence.start]
            found = Author(author, True, False), "spoken/2", who
        if found is not None:
            response, responder = answer_after(masked[sentence.start : sentence.end])
            yield Told(
                sentence.start, sentence.end, sentence.text, found[0].name,
                _clean(found[2]) or addressee_of(sentence.text), found[1], response, responder,
            )  # fmt: skip


def _clean(who: str | None) -> str | None:
    return who.strip(" ,‘’'\"") if who and who.strip() else None


def proposer_of(text: str, masked: str, sentences: Sequence[Sentence], cast: Cast) -> Speaker | None:
    """Whose proposals the article tells: the subject of its first "proposed", if that is a body or person."""
    for match in _PROPOSER.finditer(text, masked):
        index = bisect_right(sentences, match.start(), key=lambda s: s.start) - 1
        start = sentences[index].start if index >= 0 else 0
        mention = subject_before(cast, masked, start, match.start())
        if mention is not None and (mention.speaker.person or mention.speaker.organisation):
            return mention.speaker
        phrase = author_before(cast, masked, start, match.start())
        if phrase is not None and phrase.name is not None and _DOCUMENT.search(phrase.name):
            return Speaker(organisation=phrase.name)
    return None


def _first_person(sentence: Sentence, writer: Speaker | None) -> _Found | None:
    """We would like to see: the writer's own words, outside speech marks."""
    match = _FIRST_PERSON.search(sentence.text)
    if match is None or sentence.text[: match.start()].count("“") > sentence.text[: match.start()].count("”"):
        return None
    return (as_author(writer), "we_ask/1", None) if writer is not None else None


def _retold(text: str, sentence: Sentence, cast: Cast) -> Told | None:
    """The Government has failed to take up our recommendation that …"""
    found = retold(sentence.text) if has_any(sentence.text, RETOLD) else None
    if found is None:
        return None
    author = _adviser(text, cast, sentence.end)
    return Told(
        sentence.start, sentence.end, sentence.text, author, found.who or addressee_of(found.what),
        "retold/1", found.response, found.who,
    )  # fmt: skip


def _adviser(text: str, cast: Cast, end: int) -> str | None:
    """The committee, review or other body of advice named last before `end`."""
    if _ADVISER.search(text, 0, end) is None:
        return None
    named = [m.speaker.organisation for m in cast.between(0, end) if m.speaker.organisation]
    return next((name for name in reversed(named) if _ADVISER.search(name)), None)


def _report(masked: str, sentence: Sentence, adviser: str | None) -> _Found | None:
    """We recommend that the Department …, in the text of a committee or review."""
    words = masked[sentence.start : sentence.end]
    told = _WE_RECOMMEND.search(words) if adviser is not None else None
    return (Author(adviser, True, False), "we_recommend/1", None) if told else None


def _answered(masked: str, sentence: Sentence, cast: Cast) -> Told | None:
    """Ministers rejected a call from X to …"""
    words = masked[sentence.start : sentence.end]
    answer = answered(words) if has_any(words, _NOUNS) and has_any(words, _ANSWERS) else None
    if answer is None:
        return None
    responder = author_before(cast, masked, sentence.start, sentence.start + answer.verb)
    name = responder.name if responder else masked[sentence.start : sentence.start + answer.verb].strip()
    author = answer.author and (cast.full(answer.author) if answer.author[:1].isupper() else answer.author)
    return Told(
        sentence.start, sentence.end, sentence.text, author, addressee_of(answer.what), "answered/2",
        answer.response if name else "none", name or None,
    )  # fmt: skip


def _asking(masked: str, sentence: Sentence, cast: Cast) -> _Found | None:
    """X recommends, proposes, calls on Y; Y has been urged; its recommendations include Z."""
    words = masked[sentence.start : sentence.end]
    for match, wanted in asks(words):
        author = author_before(cast, masked, sentence.start, sentence.start + match.start())
        if (
            author is None
            or (wanted != "any" and not author.is_petitioner)
            or (wanted == "union" and not author.is_union)
        ):
            continue
        return author, "asks/2", match["who"] if "who" in match.re.groupindex else None
    if has_any(words, _PASSIVES) and (passive := PASSIVE.search(words)) is not None:
        return Author(passive_author(words[passive.end() :]), True, False), "urged/2", passive["who"]
    if " that " in words and (impersonal := IMPERSONAL.search(words)) is not None:
        return Author(None, True, False), "impersonal/2", impersonal["who"]
    if has_any(words, _NOUNS) and NOUN.search(words) is not None and "response" not in words:
        return Author(None, True, False), "noun/2", None
    return None


def _said(masked: str, sentence: Sentence, cast: Cast) -> _Found | None:
    """X said Y should …; Y must …, X warned."""
    found = said_should(cast, masked, sentence.start, sentence.end)
    return (found[0], "said_should/2", found[1]) if found is not None else None


def _by_letter(masked: str, sentence: Sentence) -> _Found | None:
    """Many people have written to somebody, urging something; in a letter, they ask for something."""
    if not has_any(sentence.text, _LETTERS):
        return None
    for pattern, group in ((_WROTE_URGING, "group"), (_IN_A_LETTER, "who")):
        if match := pattern.match(masked, sentence.start, sentence.end):
            return Author(match[group].strip(), True, True), "letter_urging/2", None
    return None


def once(found: Iterable[Told]) -> Iterator[Told]:
    """A proposal told again in the same three long words ("three-tier regulatory response") is left out."""
    seen: set[tuple[str, str, str]] = set()
    for one in found:
        words = [w.lower() for w in _WORD.findall(one.text)]
        triples = {
            t for t in zip(words, words[1:], words[2:], strict=False) if min(map(len, t)) > _SHORT_WORD
        }
        if one.rule != "asks/2" or not triples & seen or _WITH_ANOTHER.search(one.text):
            yield one
        seen |= triples
