"""A recommendation in running text: who asks, and what: by a verb of asking, or by "Y should …".

In speech the speaker asks, in a letter its writer; where a text goes on from an asking sentence, or is
somebody's own paper, its bare "Y should …" is theirs. Left alone: states and colleges that propose what they
will do, questions, headlines, and advice to readers.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import places
from stages.extract.quotations.cast import Cast, Speaker
from stages.extract.recommendations import asks, shoulds
from stages.extract.recommendations.addressees import addressee_of
from stages.extract.recommendations.answers import answer_after
from stages.extract.recommendations.authors import Author, author_of, is_petitioner, passive_author
from stages.extract.recommendations.parts import parts_of
from stages.extract.recommendations.replies import Told, answered_in, retold_in

_PASSIVES = cues(
    "urged to|advised to|ecommended to|called on to|called upon to|implored to|pressed to|asked to|told to"
    "|encouraged to"
)
_NOUN_STEMS = frozenset(["reco", "prop", "dema", "ask ", "asks", "call", "requ", "plea", "sugg", "advi"])
_MODAL_STEMS = frozenset(["shou", "must", "ough", "need", "has ", "have"])
_WE = re.compile(r"\b(?:[Ww]e|I)(?:[’'](?:re|d|m|ve|ll))?\b[^,;.“”]{0,40}$")
_LONGEST_HEADLINE = 110
_ENDS = re.compile(r"[.!?:;”’\"')]\s*$")
_BULLET = ("•", "-", "–", "·", "*")
_STATE = re.compile(
    r"\b(?:DfE|[A-Z]{1,3}CA|[Cc]ombined [Aa]uthority|Department for|ESFA|[Gg]overnment|Treasury"
    r"|Education and Skills Funding Agency|[Mm]inister)\b"
)
_MAIN = re.compile(r"\s(?:has|have|had|is|are|was|were|will|would|said|says|\w{3,}ed|wrote|sent)\s")
_PRESENT = re.compile(r"\s(?:\w{3,}s)\s")
_PARTICIPLE = re.compile(r"\w+ing\b")
_NOUN = re.compile(r"\b(?:an?|the|its|their|his|her|own|this)(?: [\w-]+){0,2} $")
_IS_DOING = re.compile(
    r"\b(?:is|are|was|were|been|be|[’']re|[’']m|[’']s|am)(?: also| now| again| still| today| jointly)* $"
)
_SAYING_LAST = re.compile(r"\b(?:has|have) (?:said|recommended|urged|warned|argued)$")
_BLOCK = 8  # sentences under the line that says who speaks
_SAID = re.compile(r"\b(?:said|says|commented|added|wrote)\b(?: today| that)?:$")
_APART = 12  # code points between two askings of one sentence
_AND = re.compile(r"\b(?:and|but)(?: \w+ly| also| has| have| now)* $")
_AND_THAT = re.compile(r"\band(?: that)?\s$")
_THAT = re.compile(r"\w+(?: \w+)? that\s*$")
_LEARN = re.compile(r"(?:must|should|need to) (?:now )?be (?:learnt|learned|heeded)\b")
_NEAR = 2  # sentences on from an asking one


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may be "we" in an article: who writes it, whose proposals it tells, who speaks in it."""

    writer: Speaker | None
    proposer: str | None
    quotations: Sequence[Row]

    def speaker_at(self, at: int) -> tuple[bool, str | None, bool]:
        """Whether a quotation holds the place, its speaker, and whether a state speaks."""
        index = bisect_right(self.quotations, at, key=lambda row: int(str(row["start_char"]))) - 1
        row = self.quotations[index] if index >= 0 else None
        if row is None or at >= int(str(row["end_char"])):
            return False, None, False
        who = row.get("speaker") or row.get("organisation")
        body = f"{row.get('organisation') or ''} {row.get('speaker_role') or ''}"
        return (
            True,
            str(who) if who else None,
            _STATE.search(body) is not None and "shadow" not in body.lower(),
        )


def told(text: str, cast: Cast, voices: Voices) -> Iterator[Told]:
    """Every recommendation told outside lists."""
    found = sentences_of(text)
    starts = [s.start for s in found]
    last, last_index, last_author = -1, -9, None
    by_sentence: dict[int, list[int]] = {}
    for at in sorted({*places(asks.CUE, text), *shoulds.places_in(text)}):
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < found[index].end:
            by_sentence.setdefault(index, []).append(at)
    for index, ats in by_sentence.items():
        sentence = found[index]
        if _is_skipped(sentence):
            continue
        stems = {text[at : at + 4].lower() for at in ats}
        if not stems.isdisjoint(_NOUN_STEMS) and (
            (reply := retold_in(text, sentence, cast) or answered_in(sentence, cast)) is not None
        ):
            yield reply
            continue
        near = last_author if index - last_index <= _NEAR and sentence.paragraph == last else None
        if near is None and not stems.isdisjoint(_MODAL_STEMS):
            near = _speaks_here(found, index, cast)
        rows = list(_read(sentence, ats, cast, voices, near))
        for row in rows:
            last, last_index, last_author = sentence.paragraph, index, row.author or last_author
        yield from rows


def _speaks_here(found: Sequence[Sentence], index: int, cast: Cast) -> str | None:
    """Who speaks in paragraphs set off without marks, under a line such as "The chair, Ada Lane, said:"."""
    for back in range(index - 1, max(index - _BLOCK, -1), -1):
        line = found[back].text
        if line.endswith(":"):
            said = _SAID.search(line)
            author = author_of(cast, found[back], said.start()) if said is not None else None
            return author.name if author is not None and author.sort == "petitioner" else None
        if _ENDS.search(line[-3:]) is None:
            return None  # a heading
    return None


def _is_skipped(sentence: Sentence) -> bool:
    words = sentence.text
    if words[-1] in "?:":
        return True
    if len(words) >= _LONGEST_HEADLINE or words.startswith(_BULLET) or _ENDS.search(words[-3:]):
        return False
    return _SAYING_LAST.search(words) is None


def _read(
    sentence: Sentence, ats: Sequence[int], cast: Cast, voices: Voices, near: str | None
) -> Iterator[Told]:
    """The askings of one sentence, each with its own words up to the next."""
    text = sentence.text
    kept: list[tuple[int, int, Author, str | None, str]] = []
    for place in ats:
        at = place - sentence.start
        one = _asked(sentence, at, cast, voices, near) or _should(sentence, at, cast, voices, near)
        if (
            one is None
            and kept
            and (found := shoulds.should_at(text, at))
            and _AND_THAT.search(text, 0, found.subject.start)
        ):
            one = found.subject.start, at, kept[-1][2], found.subject.words, kept[-1][4]
        if one is None or (
            kept and (one[1] - kept[-1][1] < _APART or _THAT.match(text, kept[-1][1], one[0]))
        ):
            continue
        kept.append(one)
    if (
        not kept
        and has_any(text, _PASSIVES)
        and (passive := asks.PASSIVE.search(text))
        and not shoulds.is_people(passive["who"])
    ):
        kept.append(
            (
                passive.start(),
                passive.start(),
                Author(passive_author(text[passive.end() :]), "petitioner"),
                passive["who"],
                "urged/3",
            )
        )
    if (
        not kept
        and " that " in text
        and "t " in text
        and (impersonal := asks.IMPERSONAL.search(text)) is not None
    ):
        kept.append(
            (
                impersonal.start(),
                impersonal.end() - 1,
                Author(None, "petitioner"),
                impersonal["who"],
                "impersonal/3",
            )
        )
    response, responder = answer_after(text) if kept else ("none", None)
    for number, (start, at, author, who, rule) in enumerate(kept):
        begin = 0 if number == 0 else start
        end = kept[number + 1][0] if number + 1 < len(kept) else len(text)
        if end - at < _APART:
            continue
        for low, high in parts_of(text, begin, at, end):
            yield Told(
                sentence.start + low, sentence.start + high, author.name,
                who or addressee_of(text[low:high]), rule, response, responder,
            )  # fmt: skip


def _asked(  # noqa: PLR0911
    sentence: Sentence, at: int, cast: Cast, voices: Voices, near: str | None
) -> tuple[int, int, Author, str | None, str] | None:
    """A verb of asking with its author."""
    text = sentence.text
    found = asks.ask_at(text, at)
    if found is None:
        return None
    match, asker = found
    who = match["who"] if "who" in match.re.groupindex else None
    author = _author(sentence, match, cast)
    if author is None or (author.sort == "people" and asker != "any"):
        return None
    if author.sort == "state" and (asker != "any" or (match[0].startswith("recommend") and who is None)):
        return None
    quoted, speaker, state = voices.speaker_at(sentence.start + at)
    if quoted and asker != "any" and author.name is not None and author.name not in text:
        return None  # whoever "they" are
    if author.name is None and not author.own:
        if asker != "any" and near is None:
            return None
        return at, at, author._replace(name=near or voices.proposer), who, "asks/3"
    if author.name is None:
        if (state and "would ask" not in sentence.text) or (
            not quoted and not (who or match[0].lower().startswith("recommend") or voices.writer)
        ):
            return None
        author = Author(speaker if quoted else _own(voices), "petitioner")
    return at, at, author, who, "asks/3"


def _own(voices: Voices) -> str | None:
    """Who says "we" outside speech marks."""
    if voices.writer is not None:
        return voices.writer.organisation or voices.writer.person
    return voices.proposer


def _author(  # noqa: PLR0911 -- a case a form
    sentence: Sentence, match: re.Match[str], cast: Cast
) -> Author | None:
    """The subject of the verb; of a participle ("urging her to"), that of the sentence's first verb."""
    text, at = sentence.text, match.start()
    word = match[0].split(" ", 1)[0].lower()
    before = text[:at]
    if _WE.search(before) and not re.search(r"\bthat (?:\w+ ){1,4}$", before[-20:]):
        return Author(None, "petitioner", own=True)
    if word == "positive":
        return Author(None, "petitioner", own=True)
    if _AND.search(before[-24:]):
        first = _MAIN.search(text, 0, at)
        found = author_of(cast, sentence, first.start() + 1) if first is not None else None
        return found or author_of(cast, sentence, at)
    if (
        _NOUN.search(before[-30:])
        and word in {"plea", "pleas", "call", "calls", "case", "request"}
        and not (word == "calls" and is_petitioner(before.split()[-1]))
    ):
        first = _MAIN.search(text, 0, at)
        return author_of(cast, sentence, first.start() + 1) if first is not None else None
    if word.startswith("recommendation") or (word == "recommended" and at == 0):
        return author_of(cast, sentence, at) or Author(None, "petitioner")
    if _PARTICIPLE.fullmatch(word) and not _IS_DOING.search(before[-40:]):
        first = _MAIN.search(text, 0, at) or _PRESENT.search(text, 0, at)
        return author_of(cast, sentence, first.start() + 1) if first is not None else None
    return author_of(cast, sentence, at)


def _should(  # noqa: C901, PLR0911
    sentence: Sentence, at: int, cast: Cast, voices: Voices, near: str | None
) -> tuple[int, int, Author, str | None, str] | None:
    """Somebody should, with who says so."""
    found = shoulds.should_at(sentence.text, at)
    if found is None:
        return None
    who = found.subject.words.strip(" ‘’'\"“”")
    own = who.lower() in {"we", "there", "they", "this", "he", "she"}
    quoted, speaker, state = voices.speaker_at(sentence.start + at)
    start = found.subject.start
    if found.said is not None and not (quoted and own):
        author = author_of(cast, sentence, found.said)
        if author is not None and author.name is None:
            author = Author(speaker or _own(voices), "petitioner")
        if author is None:
            return None
        if author.sort == "people" or (author.sort == "state" and found.modal != "should"):
            return None  # what a government says others must do is a rule
        return start, at, author, who, "said_should/3"
    if quoted:
        if (
            state
            or own
            or not (shoulds.has_power(found.subject) or (speaker and _LEARN.match(sentence.text, at)))
        ):
            return None
        return start, at, Author(speaker, "petitioner"), who, "spoken/3"
    if found.said_by is not None and not own:
        low, high = found.said_by
        named = [m.speaker for m in cast.between(sentence.start + low, sentence.start + high)]
        words = sentence.text[low:high]
        name = next((n for w in named if (n := w.person or w.organisation)), words)
        if name == words and not is_petitioner(words) and not words[:1].isupper():
            return None
        return start, at, Author(re.sub(r"^(?:the|The|an?) ", "", name), "petitioner"), who, "said_should/3"
    author_name = near or _own(voices)
    if who.lower() == "we" and voices.writer is None and near is not None and near != voices.proposer:
        return None
    if author_name is None or (found.modal == "could" and voices.proposer is None):
        return None
    if voices.writer is None and not (
        shoulds.has_power(found.subject) or shoulds.is_done(sentence.text, at) or own
    ):
        return None
    return start, at, Author(author_name, "petitioner"), who, "bare_should/2"
