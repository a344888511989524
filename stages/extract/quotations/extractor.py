"""Table `quotations`: direct speech with its speaker, the speaker's post and organisation."""

import re
from collections.abc import Sequence

from stages.extract.appointments.offices import body_of
from stages.extract.entities.acronyms import in_full
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.reference import body_kinds, names_by_acronym
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.quotations.cast import cast_of
from stages.extract.quotations.marks import Quoted, paragraphs, quoted, unmarked, words
from stages.extract.quotations.mentions import NOBODY, Speaker
from stages.extract.quotations.speakers import Reader
from stages.extract.quotations.speech import is_determined, is_speech, is_term, is_verdict, terms

_KEY = ("quotation_id", "quo")
_LIST_GAP = re.compile(r",? (?:and|or|to) |, (?:and |or )?")
_LONGEST_LABEL = 40  # code points
_REACH = 300  # code points after a quotation that say whether it is speech
_ENDS_A_SENTENCE = frozenset(".!?:”")  # a headline's line ends otherwise
_LINK = re.compile(
    r"(?:Quick read|Opinion|Background|Related|Read more|More (?:news|views)|Exclusive|Watch): "
)
_NO_NAMES = frozenset(
    {
        "Council",
        "College",
        "University",
        "School",
        "Union",
        "Trust",
        "Academy",
        "Government",
        "Group",
        "Board",
    }
)
"""What a headline or a sentence opens with, and what names no one body: "Council leader Ada Reed"."""
_SOURCE = ("speaker", "speaker_role", "organisation")
_RULE = "speech_marks/1"


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `quotations` of one article."""
    text = context.text
    quotes = quoted(text)
    blocks = tuple(unmarked(text))
    if not quotes and not blocks:
        return {"quotations": []}
    sentences = sentences_of(text)
    reader = Reader(text, cast_of(text), sentences)
    rows: list[Row] = []
    told = [words(text, quote) for quote in quotes]
    names_of_things = terms(text, [said.strip(" ,.") for said in told])
    labels = _labels(text, quotes)
    for quote, said in zip(quotes, told, strict=True):
        index = sentence_at(sentences, quote.start)
        start = sentences[index].start if index is not None else quote.start
        after = text[quote.end : quote.end + _REACH].partition("\n")[0].rstrip()
        found = reader.attribute(quote)
        opens = start >= quote.start - 1
        if not quote.is_closed and not found.is_told:
            continue  # a mark that nothing closes, in words that nobody is told to say
        before = text[start : quote.start]
        if _LINK.match(text, text.rfind("\n", 0, quote.start) + 1):
            continue
        told_twice = names_of_things.get(said.strip(" ,.").lower())
        sourced = found.speaker != NOBODY
        is_body = after[-1:] in _ENDS_A_SENTENCE
        is_bare = told_twice is False and (is_determined(before) or not sourced)
        if (
            quote.start in labels
            or is_bare
            or (told_twice and not (is_verdict(before) or (sourced and is_body)))
        ):
            continue
        if not is_speech(
            said, before, after, is_told=found.is_told, opens_sentence=opens, is_sourced=sourced
        ):
            continue
        if is_term(said, before, after, found.speaker.person, is_sourced=sourced):
            continue
        rows += [_record(context, each, found.speaker, _RULE) for each in paragraphs(text, quote)]
    for block in blocks:
        lead = reader.introduced(block)
        if lead is not None and (lead.speaker.person or (lead.speaker.role or "").startswith("spokes")):
            rows += [_record(context, each, lead.speaker, "unmarked/1") for each in paragraphs(text, block)]
    return {"quotations": _settled(rows)}


def _settled(rows: Sequence[Row]) -> list[Row]:
    """A headline's quotation has the source that the text below names for the same words."""
    sources: dict[str, Row] = {}
    bare: list[int] = []
    for index, row in enumerate(rows):
        if any(row.get(column) for column in _SOURCE):
            sources[_plain(row)] = row
        else:
            bare.append(index)
    settled = list(rows)
    for index in bare:
        if (told := sources.get(_plain(rows[index]))) is not None:
            settled[index] = rows[index] | {column: told[column] for column in _SOURCE if column in told}
    return settled


def _plain(row: Row) -> str:
    return str(row["text"]).strip(" ,.").lower()


def _record(context: ArticleContext, quote: Quoted, speaker: Speaker, rule: str) -> Row:
    columns: Row = {
        "speaker": speaker.person,
        "speaker_role": speaker.role,
        "organisation": _body(context, speaker),
        "text": words(context.text, quote),
    }
    return record(context, _KEY, (quote.start, quote.end), rule, columns)


def _body(context: ArticleContext, speaker: Speaker) -> str | None:
    """The speaker's organisation by its full name, or the one that the speaker's office belongs to."""
    if speaker.organisation is not None and speaker.organisation not in _NO_NAMES:
        told = in_full(context.text, speaker.organisation)
        full = names_by_acronym().get(told, told)
        return told if body_kinds().get(told) == "publisher" else full
    if speaker.role is None:
        return None
    return body_of(speaker.role, context.text)


def _labels(text: str, quotes: Sequence[Quoted]) -> set[int]:
    """Starts of the quotations in lists of three and more short ones: labels, not speech."""
    found: set[int] = set()
    run = list(quotes[:1])
    for quote in quotes[1:]:
        gap = text[run[-1].end : quote.start]
        if not _LIST_GAP.fullmatch(gap) or quote.end - quote.start > _LONGEST_LABEL:
            run = []
        run.append(quote)
        if len(run) >= 3:
            found.update(q.start for q in run)
        elif gap == " or " and {"not", *words(text, run[0]).split()} == set(words(text, quote).split()):
            found.update(q.start for q in run)  # ‘met’ or ‘not met’
    return found


EXTRACTOR = Extractor(name="quotations", version="2", tables=("quotations",), read=read_article)
