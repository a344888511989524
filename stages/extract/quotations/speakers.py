"""A quotation belongs to the subject of the verb of speech beside it.

Looked for in turn: after the closing mark ("…," said X; "…," X added), before the opening mark in
the same sentence or in a paragraph that ends with a colon (X said: "…"), "according to X", and else
the speaker of the quotation that this one continues. "He", "she", "it" and "they" mean the last
speaker, or the last one named.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue, word_cue
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.frames import (
    ACCORDING,
    agent,
    antecedent,
    aside,
    is_passive,
    own_speech,
    told_in,
)
from stages.extract.quotations.leads import named_above, named_below, opens_line, said_before
from stages.extract.quotations.marks import Quoted
from stages.extract.quotations.mentions import NOBODY, Mention, Speaker
from stages.extract.quotations.nouns import DOCUMENTS, WORDS
from stages.extract.quotations.sources import VERBS, meant, widened
from stages.extract.quotations.subjects import MASK, masked_of, opener, subject_before

_VERBS = WORDS["verbs"]
_OWN_SAY = re.compile(r"\b(?:its|their|his|her|a|the|no|final) $")
_TO_SOMEBODY = frozenset({"informed", "posted"})
"""In the passive they tell who hears, or where."""
_STOP = re.compile(r"[.!?](?=\s|$)")
_FURTHEST = 600  # code points between a quotation and the one whose speaker it inherits
_SHORTEST_WHOLE = 3  # words of a sentence that goes on with a speech in its paragraph
_SHORTEST_NEXT = 60  # code points of a speech that opens the paragraph behind the one that tells who speaks
_MOST_PARAGRAPHS = 2  # the end of one paragraph and the start of the next
_SHORTEST_OF_REPORT = 4  # words
_OFTEN = 3  # quotations after which a report's author is the article's main voice
_INNER = frozenset(WORDS["inner"])
"""Verbs of what somebody is said to feel: the words are the sayer's, where the sentence has one."""
_IN_STATEMENT = re.compile(r"In an? (?:[a-z]+ )?(?:statement|letter|email|message|post|tweet)\b")
_THAT = re.compile(r" that\b")
_FOR_SEVERAL = re.compile(
    r" for (?:the |both |all )?(?:[a-z]+ )?(?:colleges|unions|parties|universities|providers)\b"
)
"""For whom a spokesperson speaks that no one name tells."""
_AND = re.compile(r"\b(?:and|but) (?:also |then )?$")
_PROVIDERS_WORK = word_cue(" ".join(WORDS["provided"]))
_HEADING = re.compile(r"\n[^\n]{3,80}[^\n.!?:;,”’'\"\s]\s*\n")
_VERB = cue(re.compile(rf"\b(?:{VERBS})\b"), " ".join(verb.partition(" ")[0] for verb in _VERBS))
_FOLLOWS = re.compile(
    rf"[,.]?\s?(?P<verb>{VERBS})\s(?=[A-Z]|the\b|an?\b|its\b|one\b|another\b|(?:[a-z-]+ ){{1,7}}[A-Z]"
    r"|[a-z-]+(?: [a-z-]+){0,3}$)"
)
_RELATIVE = re.compile(r", (?:which|who|whom|whose|that)\b")
"""Before whoever is told only of the speaker: “…,” says one of the letters, which X has seen."""
_IN_WRITING = re.compile(
    rf"\b(?:[Ii]n|[Ww]ith) (?:an?|the|its|their|his|her|this) (?:[\w-]+ ){{0,3}}(?P<noun>{trie(DOCUMENTS)})\b"
)
"""The paper in which its writer says something."""
_IS_TOLD_OF = re.compile(
    r"[Tt]he (?:[a-z]+ )?(?:college|provider|school|university|trust|company) (?:has|have|had) "
)
"""What a provider has is told of it: "the college has “strong links”"."""
_OF_ANOTHER = re.compile(r"\w+ing (?:him|her|them)\b")
"""Behind the one written to: "wrote to X, urging him to"."""
_DESCRIBED = re.compile(r"\bwith (?:an? |the )?$|\bthat\b")
_TURNS = re.compile(r"\b(?:while|but|whereas|and|as)\b")
_AFTER_VERB = 40  # code points after "said" in which the speaker is named: "said principal X"
_SOMEBODY = re.compile(
    rf",\s(?:(?:an?|one|some|many|the)\s)?(?!(?:an?|the)\s)[a-z][^,.]{{2,50}}?\s"
    rf"(?:has |have |had )?(?:{VERBS})(?: (?:in|on|at) [a-z ]{{3,30}})?[.]?$"
)
"""Said by somebody whom the article does not name: "…, a finance expert has warned"."""
_AUXILIARY = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|been|being|not|also|now|still|did|does"
    r"|however|said to)"
)
_OWN_WORDS = re.compile(rf"(?:, (?:[^,]*\d[^,]*|who [^,]*|which [^,]*),)?(?: {_AUXILIARY}){{1,4}} ")
"""Between somebody and words in marks told of them: "X is “bitterly sad”"; what X “should” do others say."""


class Attribution(NamedTuple):
    """Who speaks and whether the words beside the quotation say that somebody does."""

    speaker: Speaker
    is_told: bool


class Reader:
    """Attributes the quotations of one article in reading order; each may lean on those before it."""

    def __init__(self, text: str, cast: Cast, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._cast = widened(text, cast)
        self._named = cast
        self._spoken: Counter[Speaker] = Counter()
        self._sentences = sentences
        self._masked = masked_of(text)
        self._verbs = [
            (verb.start(), verb.end())
            for verb in _VERB.finditer(text, self._masked)
            if (verb[0] != "say" or not _OWN_SAY.search(text, max(0, verb.start() - 8), verb.start()))
            and not (verb[0].startswith("continue") and text.startswith(" to ", verb.end()))
            and not (verb[0] in _TO_SOMEBODY and is_passive(self._masked, 0, verb.start(), verb.end()))
        ]
        self._ends = dict(self._verbs)
        self._last: tuple[Quoted, Speaker] | None = None
        self._starts: dict[int, int] = {}
        self._wrote: dict[str, Speaker] = {}
        self._signatures: set[int] = set()

    def attribute(self, quote: Quoted) -> Attribution:
        """Who says `quote`."""
        found = (
            self._after(quote)
            or self._before(quote)
            or self._signed(quote)
            or self.introduced(quote)
            or self._according(quote)
            or self._own_words(quote)
            or self._said_before(quote)
        )
        if found is None and (heir := self._continues(quote) or self._inspected(quote)) is not None:
            found = Attribution(heir, is_told=True)
        if found is None:
            return Attribution(NOBODY, is_told=False)
        self._last = (quote, found.speaker)
        for written in _IN_WRITING.finditer(self._masked, self._sentence_start(quote.start), quote.start):
            self._wrote[written["noun"]] = found.speaker
        self._spoken[found.speaker] += 1
        return found

    def _verbs_between(self, start: int, end: int) -> list[int]:
        """Where the verbs of speech start that stand wholly in `[start, end)`."""
        low = bisect_left(self._verbs, (start, 0))
        high = bisect_left(self._verbs, (end, 0))
        return [at for at, until in self._verbs[low:high] if until <= end]

    def _sentence_start(self, at: int) -> int:
        if at not in self._starts:
            index = sentence_at(self._sentences, at)
            self._starts[at] = self._sentences[index].start if index is not None else at
        return self._starts[at]

    def _sentence_end(self, at: int) -> int:
        """The end of the sentence that goes on after a closing mark at `at`."""
        line_end = self._text.find("\n", at)
        line_end = len(self._text) if line_end < 0 else line_end
        stop = _STOP.search(self._masked, at, line_end)
        return stop.end() if stop else line_end

    def _after(self, quote: Quoted) -> Attribution | None:
        """Speech, then who said it: "…," said X, and "…," X added."""
        last, following = self._text[quote.end - 2 : quote.end - 1], self._text[quote.end : quote.end + 1]
        ends_sentence = last in {".", "!", "?"} and following != ","
        end = self._sentence_end(quote.end)
        rest = self._masked[quote.end : end]
        match = _FOLLOWS.match(rest)
        if match:
            at = quote.end + match.end()
            first = next(iter(self._cast.between(at, min(end, at + _AFTER_VERB))), None)
            is_theirs = first is not None and _RELATIVE.search(self._masked, at, first.start) is None
            return Attribution(self._resolve(first) if is_theirs else NOBODY, is_told=True)
        verbs = self._verbs_between(quote.end, end)
        begins = last == "." or (ends_sentence and rest[:2].strip()[:1].isupper())
        if not verbs or begins or (ends_sentence and not rest[:1].isspace()) or verbs[0] - quote.end > 160:
            return None
        subject = subject_before(self._cast, self._masked, quote.end, verbs[0], must_open=True)
        if subject is None:
            subject = subject_before(self._cast, self._masked, quote.end, verbs[-1])
            is_told = _SOMEBODY.search(rest)
            return Attribution(self._resolve(subject), is_told=True) if is_told else None
        if _DESCRIBED.search(self._masked, quote.end, subject.start):
            return None  # “…”, with X describing it as “…”
        turns = _TURNS.search(self._masked, quote.end, subject.start)
        if turns and self._verbs_between(self._sentence_start(quote.start), quote.start):
            return None  # "he called it “late”, while X called …"
        return Attribution(self._resolve(subject), is_told=True)

    def _before(self, quote: Quoted) -> Attribution | None:
        """X said: "…", and X called it "…": the last verb of speech before the mark in its sentence."""
        start = self._sentence_start(quote.start)
        end = self._sentence_end(quote.end)
        verbs = self._verbs_between(start, quote.start)
        ranked = sorted(verbs, key=self._rank, reverse=True) if len(verbs) > 1 else verbs
        if len(verbs) > 1 and _THAT.match(self._masked, self._ends[verbs[0]]) and self._goes_on(quote):
            ranked = [verbs[0], *ranked]
        for verb in ranked:
            speaker = self._sayer(quote, start, verb)
            if speaker is not None:
                return Attribution(speaker, is_told=True)
        if verbs:
            passive = all(is_passive(self._masked, start, v, self._ends[v]) for v in verbs)
            inspected = self._inspected(quote) if passive else None
            later = self._verbs_between(quote.end, end) if self._text[quote.end - 2] not in ".!?" else []
            behind = next(filter(None, (aside(self._cast, self._masked, v) for v in later)), None)
            told = Attribution(inspected or self._resolve(behind), is_told=True)
            return self._according(quote) or told
        last = next(iter(reversed(self._cast.between(start, quote.start))), None)
        is_label = last is not None and self._masked[last.end : quote.start] == ": "
        label = last if is_label else self._opening(start, quote.start)
        return Attribution(self._resolve(label), is_told=True) if label is not None else None

    def _goes_on(self, quote: Quoted) -> bool:
        """Whether the words before the mark join it to what somebody said: "He said that …, and “…”"."""
        return self._masked.endswith(" and ", 0, quote.start)

    def _opening(self, start: int, colon: int) -> Mention | None:
        """The person with whom the words before a colon open, whatever the verb: "Reed laughs: “…”"."""
        if not self._masked[start:colon].rstrip().endswith(":"):
            return None
        first = next(iter(self._cast.between(start, colon)), None)
        if first is None or self._masked[start : first.start].strip():
            return None
        return first if first.speaker.person or first.pronoun == "person" else None

    def _rank(self, verb: int) -> tuple[int, int]:
        """How near a verb is to the words: ", X said," is the frame; felt and ", adding" lean on another."""
        masked, end = self._masked, self._ends[verb]
        word, comma = masked[verb:end], masked[max(0, verb - 2) : verb] == ", "
        if masked.startswith(",", end) and aside(self._cast, masked, verb) is not None:
            return (2, verb)
        return (int(word not in _INNER and not (comma and word.endswith("ing"))), verb)

    def _sayer(self, quote: Quoted, start: int, verb: int) -> Speaker | None:
        """The subject of a verb before the mark; its agent in the passive; who comes behind ", said X,"."""
        masked, end = self._masked, self._ends[verb]
        if is_passive(masked, start, verb, end):
            found = agent(self._cast, masked, end, self._sentence_end(quote.end))
            paper = NOBODY if found is not None else told_in(self._cast, masked, end, quote.start)
            return self._resolve(found) if found is not None else paper if paper != NOBODY else None
        if masked[max(0, verb - 2) : verb] == ", ":
            behind = next(iter(self._cast.between(end, end + 6)), None)
            if behind is not None and masked.startswith(",", behind.end):
                return self._resolve(behind)
        if (author := antecedent(self._cast, masked, start, verb)) != NOBODY:
            return author
        subject = opener(self._cast, masked, start, verb) or subject_before(self._cast, masked, start, verb)
        if subject is None:
            is_joined = (
                self._last is not None and self._last[0].start >= start and _AND.search(masked, start, verb)
            )
            return self._last[1] if is_joined and self._last is not None else None
        is_of_another = _OF_ANOTHER.match(masked, verb) is not None
        if is_of_another or (
            masked[subject.end : subject.end + 2] in {"’s", "'s"}
            and not masked[subject.end + 2 : verb].strip()
        ):
            return None  # "Ofsted’s proposed reforms"
        is_aside = (
            subject.pronoun and masked.startswith(",", end) and aside(self._cast, masked, verb) is not None
        )
        return self._resolve(subject, before=start if is_aside else None)

    def _inspected(self, quote: Quoted) -> Speaker | None:
        """An inspector's words on a provider's people and work, where the article tells of an inspection."""
        author = self._cast.author("inspection")
        if author == NOBODY or self._text[quote.start + 1].isupper():
            return None
        start, end = self._sentence_start(quote.start), self._sentence_end(quote.end)
        if any(m.speaker.person or m.pronoun == "person" for m in self._cast.between(start, quote.start)):
            return None
        return author if _PROVIDERS_WORK.search_between(self._text, start, end, self._masked) else None

    def _own_words(self, quote: Quoted) -> Attribution | None:
        """X is “…”, Y will “…”: words in marks that are told of their own speaker."""
        start = self._sentence_start(quote.start)
        last = next(iter(reversed(self._named.between(start, quote.start))), None)
        if last is None or not _OWN_WORDS.fullmatch(self._masked, last.end, quote.start):
            return None
        if _IS_TOLD_OF.fullmatch(self._masked, last.start, quote.start):
            return None
        return Attribution(self._resolve(last), is_told=True)

    def _said_before(self, quote: Quoted) -> Attribution | None:
        """X said that it was so. "…": a sentence after one of X's, a longer one in the next paragraph."""
        start = self._sentence_start(quote.start)
        index = bisect_left(self._sentences, start, key=lambda sentence: sentence.start) - 1
        if start < quote.start - 1 or index < 0:
            return None
        sentence = self._sentences[index]
        gap = self._text[sentence.end : start]
        is_whole = self._text[sentence.end - 1] == "." and quote.end - quote.start > _SHORTEST_NEXT
        if "\n" in gap and not (is_whole and gap.isspace()):
            return None
        verbs = self._verbs_between(sentence.start, sentence.end)
        subject = said_before(self._named, self._masked, sentence.start, verbs)
        if subject is None and verbs and _IN_STATEMENT.match(self._masked, sentence.start):
            subject = subject_before(self._cast, self._masked, sentence.start, verbs[0])
        if subject is None and not verbs and "\n" not in gap and self._text[quote.end - 2] in ".!?":
            subject = self._told_of(sentence.start, sentence.end)
        return Attribution(self._resolve(subject), is_told=True) if subject else None

    def _told_of(self, start: int, end: int) -> Mention | None:
        """The person with whom the sentence right before speech opens: "Reed was in no doubt. “…”"."""
        first = next(iter(self._cast.between(start, end)), None)
        if first is None or first.start != start or MASK in self._masked[start:end]:
            return None
        return first if first.speaker.person or first.pronoun == "person" else None

    def introduced(self, quote: Quoted) -> Attribution | None:
        """X said: at the end of the paragraph before, or X and X's post alone in the line before."""
        line_start = self._text.rfind("\n", 0, quote.start) + 1
        before = self._text[max(0, line_start - _FURTHEST) : line_start].rstrip()
        if not opens_line(self._text, line_start, quote.start):
            return None
        if not before.endswith((":", "said,", "says,", "added,", "commented,", "explained,")):
            above = named_above(self._named, self._text, line_start)
            is_own = above is not None and above.start not in self._signatures
            return Attribution(self._resolve(above), is_told=True) if is_own else None
        colon = self._text.rfind(before[-1], 0, quote.start)
        start = self._sentence_start(colon - 1)
        verbs = self._verbs_between(start, colon)
        subject = subject_before(self._cast, self._masked, start, verbs[-1]) if verbs else None
        subject = subject or (self._opening(start, colon + 1) or self._only(start, colon))
        return Attribution(self._resolve(subject), is_told=True) if subject else None

    def _only(self, start: int, end: int) -> Mention | None:
        """The one person whom the words of a lead-in name: "A quote from Ada Reed, the principal:"."""
        people = [m for m in self._cast.between(start, end) if m.speaker.person]
        return people[0] if len({m.speaker.person for m in people}) == 1 else None

    def _signed(self, quote: Quoted) -> Attribution | None:
        """Speech with its speaker's name and post below; "above" is the line of the speech before, if any."""
        found = named_below(self._named, self._text, quote.end)
        if found is None:
            return None
        below, is_dashed = found
        above = named_above(self._named, self._text, self._text.rfind("\n", 0, quote.start) + 1)
        if not is_dashed and above is not None and above.start not in self._signatures:
            return None
        self._signatures.add(below.start)
        return Attribution(self._resolve(below), is_told=True)

    def _according(self, quote: Quoted) -> Attribution | None:
        """According to X, "…"; "…", in the words of X."""
        start, end = self._sentence_start(quote.start), self._sentence_end(quote.end)
        match = ACCORDING.search_between(self._text, start, end, self._masked)
        if match is None:
            owner = own_speech(self._cast, self._masked, self._text, start, quote.start)
            return Attribution(self._resolve(owner), is_told=True) if owner is not None else None
        first = next(iter(self._cast.between(match.end() - 4, match.end() + 12)), None)
        if first is None and match[0].startswith("as "):
            return None
        if match[0].startswith("For ") and (first is None or first.speaker.person is None):
            return None
        return Attribution(self._resolve(first), is_told=True)

    def _continues(self, quote: Quoted) -> Speaker | None:
        """The speech goes on: nothing but white space, or the words that told the speaker, in between."""
        if self._last is None or self._last[0].end > quote.start:
            return None
        between = self._masked[self._last[0].end : quote.start]
        words = len(self._text[quote.start : quote.end].split())
        opens_sentence = self._sentence_start(quote.start) >= quote.start - 1
        if len(between) > _FURTHEST or _HEADING.search(between):
            return self._of_the_report() if words >= _SHORTEST_OF_REPORT and not opens_sentence else None
        is_whole = opens_sentence and "\n" not in between and self._text[quote.end - 2] in ".!?"
        if words < (_SHORTEST_WHOLE if is_whole else 5 if opens_sentence else 4):
            return None
        start = self._sentence_start(quote.start)
        named = [m.speaker for m in self._cast.between(start, quote.start) if m.speaker.person]
        if named and named[0] != self._last[1] and self._last[1].person:
            return named[0]  # the sentence has a person of its own
        paragraphs = sum(1 for line in between.split("\n") if line.strip())
        main = self._of_the_report() if paragraphs >= _MOST_PARAGRAPHS else None
        return main or (self._last[1] if paragraphs <= _MOST_PARAGRAPHS else None)

    def _of_the_report(self) -> Speaker | None:
        """The author of the report that the article is about: most of its quotations are that author's."""
        author = self._cast.author("report")
        is_main = author != NOBODY and self._spoken[author] >= max(_OFTEN, self._spoken.total() / 2)
        return author if is_main else None

    def _resolve(self, mention: Mention | None, before: int | None = None) -> Speaker:
        """Whom a mention means; a pronoun means the last speaker or the last one named."""
        if mention is None:
            return NOBODY
        speaker = mention.speaker
        is_bare = (speaker.role or "").startswith("spokes") and not (speaker.organisation or speaker.person)
        if is_bare and _FOR_SEVERAL.match(self._masked, mention.end):
            return speaker
        if is_bare:
            body = self._spoken_for(mention) or meant(
                self._cast, self._masked, mention._replace(pronoun="body"), self._spoke
            )
            return speaker._replace(organisation=body.organisation)
        if not mention.pronoun:
            noun = self._text[mention.start : mention.end].rpartition(" ")[2]
            return self._wrote.get(noun, speaker) if speaker == NOBODY else speaker
        return meant(self._cast, self._masked, mention, self._spoke, before=before)

    def _spoken_for(self, mention: Mention) -> Speaker | None:
        """Whose "the spokesperson" is: the body's whose spokesperson was named last."""
        if not self._masked.startswith(("the ", "The "), mention.start):
            return None
        before = (m.speaker for m in reversed(self._cast.between(0, mention.start)))
        return next((s for s in before if s.organisation and (s.role or "").startswith("spokes")), None)

    @property
    def _spoke(self) -> tuple[int, Speaker] | None:
        """Where the quotation before ends, and who spoke there."""
        return (self._last[0].end, self._last[1]) if self._last is not None else None
