"""A recommendation in running text: who asks, and what: by a verb of asking, or by "Y should …".

In speech the speaker asks, in a letter its writer; where a text goes on from an asking sentence, or is
somebody's own paper, its bare "Y should …" is theirs. Left alone: states and colleges that propose what they
will do, questions, headlines, and advice to readers.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set

from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import places
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations import ask_forms, asks, powers, shoulds
from stages.extract.recommendations.authors import (
    Author,
    asker_of,
    author_named,
)
from stages.extract.recommendations.parts import parts_of
from stages.extract.recommendations.passives import passive_in
from stages.extract.recommendations.replies import Told, answer_after, answered_in
from stages.extract.recommendations.should_clauses import should_told
from stages.extract.recommendations.tellings import tells_more
from stages.extract.recommendations.voices import ENDS, Voices, speaks_here
from stages.extract.recommendations.words import CLERICAL

_NOUN_STEMS = frozenset(["reco", "prop", "dema", "ask ", "asks", "call", "requ", "plea", "sugg", "advi"])
_PASSIVE_STEMS = frozenset(
    ["urge", "advi", "reco", "call", "impl", "pres", "aske", "told", "enco", "inst", "invi", "requ", "prop",
     "sugg", "dema", "advo", "exho", "chal"]
)  # fmt: skip
_MODAL_STEMS = frozenset(["shou", "must", "ough", "need", "requ", "has ", "have"])
_LONGEST_HEADLINE = 110
_BULLET = ("•", "-", "–", "·", "*")
_SAYING_LAST = re.compile(r"\b(?:has|have) (?:said|recommended|urged|warned|argued)$")
_APART = 12  # code points between two askings of one sentence
_THAT = re.compile(
    r"\w+(?:,? \w+)? that\s(?:(?:(?!\b(?:be|is|are|gets?|should|must)\b)[^;:.]){2,90}(?:, | and ))?$|\w+(?:"
    r" \w+)? that$"
)
_CLERICAL = re.compile(rf" ?(?:you )?(?:{'|'.join(sorted(CLERICAL))})\b(?! that\b)")
_GOES_ON = re.compile(r"(?:\w+, )?(?:[Ii]t|[Tt]hey)(?: (?:\w+|has|have)){0,2} $")
_OURS = re.compile(r"\b(?:We|we|I)\b")
_FOR_ALL = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b[^.;:“”]{0,60}$")
"""One who speaks for his body."""
_READERS = re.compile(
    r"(?:(?:all|any|its|young|prospective|would-be) )*(?:any(?:one|body)|every(?:one|body)|people|drivers"
    r"|motorists|residents|visitors|applicants|customers|learners|students|pupils)\b",
    re.IGNORECASE,
)
"""Who is only advised."""
_TELLS = re.compile(
    r"(?:ask|urg|encourag|advis|direct|order|instruct|challeng|remind|press|invit|implor|t[eo]l[dl])\w* ",
    re.IGNORECASE,
)
"""Verbs of asking whose subject does not act itself."""
_HEADING_RULES = frozenset({"asks/3", "urged/3", "said_should/3"})
_NEAR = 2  # sentences on from an asking one


def told(text: str, cast: Cast, voices: Voices) -> Iterator[Told]:
    """Every recommendation told outside lists."""
    found = sentences_of(text)
    starts = [s.start for s in found]
    last, last_index, last_author = -1, -9, None
    by_sentence: dict[int, list[int]] = {}
    body: list[Told] = []
    heads: list[Told] = []
    asked_at = [
        *places(ask_forms.CUE, text),
        *(places(asks.LETTER_CUE, text) if voices.writer is not None else ()),
    ]
    for at in sorted({*asked_at, *shoulds.places_in(text)}):
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < found[index].end:
            by_sentence.setdefault(index, []).append(at)
    for index, ats in by_sentence.items():
        sentence = found[index]
        if sentence.text[-1] in "?:" or "? | " in sentence.text:
            continue
        if _is_headline(sentence):
            heads += _of_headline(sentence, ats, cast, voices)
            continue
        stems = {text[at : at + 4].lower() for at in ats}
        if not stems.isdisjoint(_NOUN_STEMS) and ((reply := answered_in(text, sentence, cast)) is not None):
            yield reply
            continue
        goes_on = sentence.paragraph == last or sentence.text.startswith(("They ", "It "))
        is_next = index - last_index <= (_NEAR if goes_on else 1)
        near = last_author if is_next and not sentence.text.startswith(("“", '"')) else None
        may_speak = near is None and (not stems.isdisjoint(_MODAL_STEMS) or _OURS.search(sentence.text))
        speaker = speaks_here(found, index, cast) if may_speak else None
        if speaker is not None and speaker.sort == "state":
            continue
        if speaker is not None and not stems.isdisjoint(_MODAL_STEMS):
            near = speaker.name
        following = found[index + 1].text if index + 1 < len(found) else ""
        rows = list(_read(sentence, ats, stems, cast, voices, near, following))
        for row in rows:
            last, last_index, last_author = sentence.paragraph, index, row.author or last_author
        body += rows
        yield from rows
    told_below = [text[row.start : row.end] for row in body]
    yield from (head for head in heads if tells_more(text[head.start : head.end], told_below))


def _of_headline(sentence: Sentence, ats: Sequence[int], cast: Cast, voices: Voices) -> Iterator[Told]:
    """What a headline asks by a verb of asking whose subject it names."""
    if sentence.text.startswith(_BULLET):
        return
    stems = {sentence.text[at - sentence.start :][:4].lower() for at in ats}
    for row in _read(sentence, ats, stems, cast, voices, None, ""):
        if row.author is not None and row.addressee is not None and row.rule in _HEADING_RULES:
            yield row


def _is_headline(sentence: Sentence) -> bool:
    words = sentence.text
    if len(words) >= _LONGEST_HEADLINE or words.startswith(_BULLET) or words.endswith(ENDS):
        return False
    return _SAYING_LAST.search(words) is None


def _read(
    sentence: Sentence,
    ats: Sequence[int],
    stems: Set[str],
    cast: Cast,
    voices: Voices,
    near: str | None,
    following: str,
) -> Iterator[Told]:
    """The askings of one sentence, each with its own words up to the next."""
    text = sentence.text
    kept: list[tuple[int, int, Author, str | None, str]] = []
    for place in ats:
        at = place - sentence.start
        one = _asked(sentence, at, cast, voices, near)
        if one is None and text[at : at + 3].lower() in shoulds.STEMS:
            one = should_told(sentence, at, cast, voices, near)
        if one is None or (
            kept and (one[1] - kept[-1][1] < _APART or _THAT.match(text, kept[-1][1], one[0]))
        ):
            continue
        kept.append(one)
    may_be_passive = not kept and not stems.isdisjoint(_PASSIVE_STEMS)
    if may_be_passive and (passive := _passive(sentence, cast, near)) is not None:
        kept.append(passive)
    response, responder = answer_after(text, following) if kept else ("none", None)
    for number, (start, at, author, who, rule) in enumerate(kept):
        begin = 0 if number == 0 else start
        end = kept[number + 1][0] if number + 1 < len(kept) else len(text)
        if end - min(start, at) < _APART:
            continue
        for low, high in parts_of(text, begin, at, end):
            first, stop = sentence.start + low, sentence.start + high
            is_known = author.name == voices.own() or not _is_byline(author.name, voices.text)
            name = author.name if is_known else None
            yield Told(first, stop, name, who, rule, response, responder)


def _is_byline(name: str | None, text: str) -> bool:
    """Whether a name stands only once in an article, alone on its line: a reporter, whom no "she" means."""
    return name is not None and f"\n{name}\n" in text and text.count(name) == 1


def _passive(
    sentence: Sentence, cast: Cast, near: str | None
) -> tuple[int, int, Author, str | None, str] | None:
    """An asking told in the passive: a state that asks or proposes so only tells its plans."""
    found = passive_in(sentence.text)
    if found is None or (found.rule == "urged/3" and powers.is_people(found.who or "")):
        return None
    author = author_named(cast, sentence, found.by) if found.by is not None else Author(None, "petitioner")
    if found.rule == "passive/3" and found.by is None and near is not None:
        author = Author(near, "petitioner")  # its other suggestions
    asks = author is not None and author.sort == "petitioner" and author.name is not None
    if (found.rule == "passive/3" or found.told) and not asks:
        return None
    return found.start, found.verb, author or Author(None, "petitioner"), found.who, found.rule


def _tells_another(match: re.Match[str], who: str | None, author: Author) -> bool:
    """Whether a state body or a college asks others to act: Ofsted encourages providers to speak up."""
    if who is None or _TELLS.match(match[0]) is None:
        return False
    return author.name is None or author.name.lower() not in who.lower()


def _asked(  # noqa: PLR0911
    sentence: Sentence, at: int, cast: Cast, voices: Voices, near: str | None
) -> tuple[int, int, Author, str | None, str] | None:
    """A verb of asking with its author."""
    text = sentence.text
    found = asks.ask_at(text, at, to_you=voices.writer is not None)
    if found is None:
        return None
    match, asker = found
    letter = voices.writer is not None
    if (letter or match["who"] == "you" if "who" in match.re.groupindex else letter) and _CLERICAL.match(
        text, match.end()
    ):
        return None
    who = match["who"] if "who" in match.re.groupindex else None
    if who is not None and _READERS.match(who):
        return None
    author = asker_of(cast, sentence, match)
    if author is None or (author.sort == "people" and asker != "any"):
        return None
    is_own = author.own or (letter and author.name is not None and author.name == voices.own())
    if (author.sort == "state" and not (is_own or _tells_another(match, who, author))) and (
        asker != "any" or (match[0].startswith("recommend") and who is None)
    ):
        return None
    if near is not None and not author.own and _GOES_ON.match(text[:at]):
        author = author._replace(name=near)
    voice = voices.speaker_at(sentence.start + at)
    if voice is not None and asker != "any" and author.name is not None and author.name not in text:
        return None  # whoever "they" are
    if author.name is None and not author.own:
        if asker not in {"any", "tabled"} and near is None:
            return None
        return at, at, author._replace(name=near or voices.proposer), who, "asks/3"
    if author.name is None:
        is_plan = asker != "any" or who is None  # what the state asks of nobody it does itself
        if (voice is not None and voice.is_state and is_plan and "would ask" not in sentence.text) or (
            voice is None
            and not (who or match[0].lower().startswith("recommend") or " is " in match[0])
            and not (voices.writer or voices.asks_itself)
        ):
            return None
        we = voice.body if voice is not None and _FOR_ALL.search(text, 0, at) else None
        author = Author(we or (voice.name if voice is not None else voices.own()), "petitioner")
    return at, at, author, who, "asks/3"
