"""The happenings that the nouns of a sentence name, with who takes part."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.events.clause_at import clause_at
from stages.extract.events.clauses import participants_of
from stages.extract.events.done import Happening
from stages.extract.events.named import Named, named
from stages.extract.extractor import Row
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

_WHO_LEFT = re.compile(r"\bof (?:[a-z-]+ ){0,4}(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)$")


def named_in(
    text: str, sentence: Sentence, nouns: Sequence[int], dates: Sequence[Row], cast: Cast
) -> Iterator[Happening]:
    """The happenings that the nouns of a sentence name, the first of each kind."""
    found = [named(text, at, sentence, dates) for at in nouns] if dates else []
    strong = {int(str(n.date["start_char"])) for n in found if n is not None and n.is_strong}
    kinds: set[str] = set()
    for happening in found:
        if happening is None or happening.kind in kinds:
            continue
        if happening.is_strong or int(str(happening.date["start_char"])) not in strong:
            kinds.add(happening.kind)
            people = _people_of(text, cast, sentence, happening)
            kind, title, date = happening.kind, happening.title, happening.date
            persons = {m.speaker.person for m in cast.between(sentence.start, sentence.end)}
            who = _WHO_LEFT.search(title) if kind in {"resignation", "departure"} else None
            if who is not None:
                people = (who["who"], *(p for p in people if p[:1].isupper() and p not in persons))
            if kind == "resignation" and who is None:
                last = text.rfind(", who ", sentence.start, int(str(date["start_char"])))
                before = [m.speaker.person for m in cast.between(sentence.start, last) if m.speaker.person]
                people = tuple(before[-1:]) or people
            if not people and kind in {"inspection", "visit"}:
                people = told_of_in(text, sentence, int(str(date["start_char"])))
            yield Happening(sentence.start, sentence.end, kind, title, date, people, "named/1")


def _people_of(text: str, cast: Cast, sentence: Sentence, happening: Named) -> tuple[str, ...]:
    """Who is named in the clause of a noun of happening, else in its sentence."""
    clause = clause_at(text, text, sentence, happening.at)
    people = [name for start, end in clause.spans for name in participants_of(text, cast, start, end)]
    return tuple(dict.fromkeys(people)) or participants_of(text, cast, sentence.start, sentence.end)


def told_of_in(text: str, sentence: Sentence, until: int) -> tuple[str, ...]:
    """Whom a sentence is about that comes to speak of their inspection: who opens it, or a clause."""
    for name in names_of(text):
        if name.start >= until:
            break
        opens = name.start == sentence.start or text.endswith(", ", sentence.start, name.start)
        if name.start >= sentence.start and opens and " " in name.text and name.kind != "person":
            return (name.text,)
    return ()
