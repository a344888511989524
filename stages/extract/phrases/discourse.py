"""An article sentence by sentence, masked on demand, with who "it" and "the college" refer to.

"The college" is the last name before it that ends in College; "it" and "they" the first
organisation of the sentence or of the one before, else the last one named in the paragraph before.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.kept import names_in
from stages.extract.phrases.masks import View, figures_by_sentence, view_of
from stages.extract.phrases.names import proper_names
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.sentences import Sentence, sentences, spaced_of
from stages.extract.phrases.word_cues import Cue, places

_LOOK_BACK = 25  # sentences; far enough for an article's subject, and keeps the search linear
_DEFINITE = re.compile(r"(?:the|this|its) (?P<head>[a-z]+?)s?", re.IGNORECASE)
_KINDS = {
    "agency": "agency",
    "department": "department",
    "government": "department",
    "watchdog": "regulator",
    "inspectorate": "regulator",
}


class Article:
    """Sentences of one article with their figures; views and names are made when first asked for."""

    def __init__(self, context: ArticleContext, kinds: frozenset[str]) -> None:
        """Only figures of these `kinds` are masked: others stay words, as "two licences" in contracts."""
        self.context = context
        self.sentences: tuple[Sentence, ...] = sentences(context.text)
        figures = [figure for figure in context.rows.get("figures", ()) if figure["kind"] in kinds]
        self.figures: list[list[Row]] = figures_by_sentence(self.sentences, figures)
        self._starts = [sentence.start for sentence in self.sentences]
        self._views: dict[int, View] = {}

    def view(self, index: int) -> View:
        """The masked sentence at `index`."""
        if index not in self._views:
            sentence = self.sentences[index]
            names = names_in(self.context.text, sentence)
            self._views[index] = view_of(sentence, self.figures[index], names)
        return self._views[index]

    def cued(self, cues: tuple[str, ...]) -> list[int]:
        """Indices of the sentences that hold one of the `cues`, plain substrings quick to find."""
        text = self.context.text
        found: set[int] = set()
        for cue in cues:
            at = text.find(cue)
            while at >= 0:
                index = bisect_right(self._starts, at) - 1
                if index < 0 or at >= self.sentences[index].end:
                    at = text.find(cue, at + 1)
                    continue
                found.add(index)
                at = text.find(cue, self.sentences[index].end)
        return sorted(found)

    def views(self, cue: Cue) -> Iterator[tuple[int, View]]:
        """Index and view of every sentence in which `cue` is found."""
        for index in self.with_cue(cue):
            yield index, self.view(index)

    def with_cue(self, cue: Cue) -> Iterator[int]:
        """Index of every sentence in which `cue` is found."""
        text, last = spaced_of(self.context.text), -1
        for at in places(cue, self.context.text):
            index = bisect_right(self._starts, at) - 1
            if index > last and cue.pattern.match(text, at, self.sentences[index].end):
                yield index
                last = index

    def organisations(self, index: int) -> list[str]:
        """Organisations and undecided names of a sentence, in reading order."""
        names = self.view(index).names
        return [
            names[start].text for start in sorted(names) if names[start].kind in {"organisation", "other"}
        ]

    def who(self, words: str, index: int, before: int | None = None) -> str | None:
        """The organisation that `words` at offset `before` of sentence `index` name or refer to.

        None where nothing before can be meant.
        """
        if definite := _DEFINITE.fullmatch(words):
            return self._headed(definite["head"].lower(), index, before)
        if words.lower() in {"it", "they", "its", "their"}:
            return self._subject(index, before)
        return words.split(" (", maxsplit=1)[0]

    def _headed(self, head: str, index: int, before: int | None) -> str | None:
        """The last name before that ends in `head` or is a body of that kind."""
        for name in self._names_back(index, before):
            last = name.split()[-1].lower()
            if last == head or body_kinds().get(name) == _KINDS.get(head, head):
                return name
            if head in {"college", "university"} and head in name.lower().split():
                return name
        return None

    def _subject(self, index: int, before: int | None) -> str | None:
        """The organisation that a pronoun stands for."""
        own = self._organisations_before(index, before)
        if own:
            return own[0]
        for back in range(index - 1, max(index - 4, -1), -1):
            found = [n.text for _, n in sorted(self.view(back).names.items()) if n.kind == "organisation"]
            if found:
                return found[0]
        return None

    def _organisations_before(self, index: int, before: int | None) -> list[str]:
        names = self.view(index).names
        limit = len(self.sentences[index].text) if before is None else before
        return [n.text for start, n in sorted(names.items()) if start < limit and n.kind == "organisation"]

    def _names_back(self, index: int, before: int | None) -> Iterator[str]:
        """Names in reverse reading order from a place, then those of the title."""
        yield from reversed(self._organisations_before(index, before))
        for back in range(index - 1, max(index - _LOOK_BACK, -1), -1):
            yield from reversed(self.organisations(back))
        yield from (n.text for n in proper_names(str(self.context.article.get("title") or "")))
