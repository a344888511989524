"""A quotation belongs to the subject of the verb of speech beside it.

Looked for in turn: after the closing mark ("…," said X; "…," X added), before the opening mark in
the same sentence or in a paragraph that ends with a colon (X said: "…"), "according to X", and else
the speaker of the quotation that this one continues. "He", "she", "it" and "they" mean the last
speaker, or the last one named.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from stages.extract.appointments.roles import phrases
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.marks import Quoted
from stages.extract.quotations.mentions import NOBODY, Mention, Speaker
from stages.extract.quotations.subjects import MASK, masked_of, subject_before

_VERBS = phrases(
    """
    accepted, accused, acknowledged, added, adding, adds, admits, admitted, admitting, advised, advises,
    agreed, allege, alleged, alleges, announced, answered, anticipate, anticipated, anticipates,
    apologised, applauded, argued, argues, arguing, asked, asks, asserted, asserts, attacked, believed,
    believes, blamed, blasted, blasts, branded, brands, called, calling, calls, cautioned, cited, cites,
    claimed, claiming, claims, commended, commented, comments, complained, conceded, conceding,
    concluded, concludes, condemned, confessed, confirmed, considered, considers, contended, contends,
    continued, continues, countered, criticised, criticises, declared, decried, deemed, deems, denied,
    denies, denounced, described, describes, describing, dubbed, emphasised, enthused, exclaimed,
    expects, explained, explains, expressed, expresses, feels, felt, finds, forecast, forecasts, found,
    granted, hailed, hails, heard, highlighted, hope, hoped, hopes, insisted, insisting, insists, joked,
    labelled, lamented, lauded, maintained, maintains, noted, notes, observed, opened, outlined,
    pledged, praised, predict, predicted, predicts, promised, proposed, proposes, quoted, read, reads,
    reassured, recalled, recalls, recognises, recommended, recommends, reflected, reiterated,
    reiterates, rejected, rejects, remarked, replied, replies, reported, responded, responds, restated,
    retorted, revealed, ruled, said, saw, say, saying, says, sees, signalled, slammed, slams, stated,
    states, stressed, stresses, suggested, suggests, tells, thanked, thanks, thinks, thought, told,
    tweeted, uncovered, urged, urges, voiced, vowed, vows, wanted, wants, warned, warning, warns,
    welcomed, welcomes, write, writes, wrote, called for, calls for, goes on, hit back, hit out, pointed
    out, put it, puts it, show that, showed that, shows that, speaks of, spoke of, spoken of, went on
    """
)
VERBS = trie(_VERBS)
_STOP = re.compile(r"[.!?](?=\s|$)")
_FURTHEST = 600  # code points between a quotation and the one whose speaker it inherits
_SHORTEST_WHOLE = 3  # words of a sentence that goes on with a speech in its paragraph
_MOST_PARAGRAPHS = 2  # the end of one paragraph and the start of the next
_HEADING = re.compile(r"\n[^\n]{3,80}[^\n.!?:;,”’'\"\s]\s*\n")
_VERB = cue(re.compile(rf"\b(?:{VERBS})\b"), " ".join(verb.partition(" ")[0] for verb in _VERBS))
_FOLLOWS = re.compile(
    rf"[,.]?\s?(?P<verb>{VERBS})\s(?=[A-Z]|the\b|an?\b|its\b|one\b|another\b|(?:[a-z-]+ ){{1,4}}[A-Z]"
    r"|[a-z-]+(?: [a-z-]+){0,3}$)"
)
_TURNS = re.compile(r"\b(?:while|but|whereas|and|as)\b")
_AFTER_VERB = 40  # code points after "said" in which the speaker is named: "said principal X"
_AFTER = re.compile(rf"[,.]?\s?(?P<verb>{VERBS})\s(?=[A-Z]|the\b|an?\b|its\b|[A-Z])|[,.]?\s?(?=\S)")
_SOMEBODY = re.compile(
    rf",\s(?:(?:an?|one|some|many|the)\s)?(?!(?:an?|the)\s)[a-z][^,.]{{2,50}}?\s"
    rf"(?:has |have |had )?(?:{VERBS})(?: (?:in|on|at) [a-z ]{{3,30}})?[.]?$"
)
"""Said by somebody whom the article does not name: "…, a finance expert has warned"."""
_ACCORDING = cue(
    re.compile(
        r"\b(?:[Aa]ccording to (?:the )?|[Ii]n the words of |as (?=[A-Z])|For (?=[A-Z])"
        r"|(?:[Dd]escribed|[Bb]randed|[Ll]abelled|[Cc]alled|[Dd]ubbed|[Pp]raised|[Hh]ailed|[Cc]riticised"
        r"|[Cc]ondemned|[Dd]ismissed) (?:\ue020+ |.\ue020+. )?by (?:the )?)"
    ),
    "according in as for described branded labelled called dubbed praised hailed criticised condemned"
    " dismissed",
)
_AUXILIARY = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|been|being|not|also|now|still|said to)"
)
_OWN_WORDS = re.compile(rf"(?:, (?:[^,]*\d[^,]*|who [^,]*|which [^,]*),)?(?: {_AUXILIARY}){{1,4}} ")
"""Between somebody and words in marks told of them: "X is “bitterly sad”"; what X “should” do others say."""


class Attribution(NamedTuple):
    """Who speaks and whether the words beside the quotation say that somebody does."""

    speaker: Speaker
    is_told: bool


class Reader:
    """Attributes the quotations of one article in reading order; each may lean on those before it."""

    def __init__(
        self, text: str, cast: Cast, sentences: Sequence[Sentence], quotes: Sequence[Quoted]
    ) -> None:
        self._text = text
        self._cast = cast
        self._sentences = sentences
        self._masked = masked_of(text)
        self._verbs = [(verb.start(), verb.end()) for verb in _VERB.finditer(text, self._masked)]
        self._last: tuple[Quoted, Speaker] | None = None
        self._starts: dict[int, int] = {}

    def attribute(self, quote: Quoted) -> Attribution:
        """Who says `quote`."""
        found = (
            self._after(quote)
            or self._before(quote)
            or self.introduced(quote)
            or self._according(quote)
            or self._own_words(quote)
        )
        if found is None and (heir := self._continues(quote)) is not None:
            found = Attribution(heir, is_told=True)
        if found is None:
            return Attribution(NOBODY, is_told=False)
        self._last = (quote, found.speaker)
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
        ends_sentence = self._text[quote.end - 2 : quote.end - 1] in {
            ".",
            "!",
            "?",
        } and not self._text.startswith(",", quote.end)
        end = self._sentence_end(quote.end)
        rest = self._masked[quote.end : end]
        match = _FOLLOWS.match(rest)
        if match:
            at = quote.end + match.end()
            first = next(iter(self._cast.between(at, min(end, at + _AFTER_VERB))), None)
            return (
                Attribution(self._resolve(first, quote), is_told=True) if first else Attribution(NOBODY, True)
            )
        verbs = self._verbs_between(quote.end, end)
        if not verbs or (ends_sentence and not rest[:1].isspace()) or verbs[0] - quote.end > 160:
            return None
        if self._text[quote.end - 2 : quote.end - 1] == "." or (
            ends_sentence and rest[:2].strip()[:1].isupper()
        ):
            return None
        subject = subject_before(self._cast, self._masked, quote.end, verbs[0], must_open=True)
        turns = subject is not None and _TURNS.search(self._masked, quote.end, subject.start)
        if turns and self._verbs_between(self._sentence_start(quote.start), quote.start):
            return None  # "he called it “late”, while X called …"
        if subject is None and _SOMEBODY.search(rest):
            return Attribution(NOBODY, is_told=True)
        return Attribution(self._resolve(subject, quote), is_told=True) if subject else None

    def _before(self, quote: Quoted) -> Attribution | None:
        """X said: "…", and X called it "…": the last verb of speech before the mark in its sentence."""
        start = self._sentence_start(quote.start)
        verbs = self._verbs_between(start, quote.start)
        for verb in reversed(verbs):
            subject = subject_before(self._cast, self._masked, start, verb)
            if subject is not None:
                return Attribution(self._resolve(subject, quote), is_told=True)
        if verbs:
            return self._according(quote) or Attribution(NOBODY, is_told=True)
        last = next(iter(reversed(self._cast.between(start, quote.start))), None)
        is_label = last is not None and self._masked[last.end : quote.start] == ": "
        return Attribution(self._resolve(last, quote), is_told=True) if is_label else None

    def _own_words(self, quote: Quoted) -> Attribution | None:
        """X is “…”, Y will “…”: words in marks that are told of their own speaker."""
        start = self._sentence_start(quote.start)
        last = next(iter(reversed(self._cast.between(start, quote.start))), None)
        if last is None or not _OWN_WORDS.fullmatch(self._masked, last.end, quote.start):
            return None
        return Attribution(self._resolve(last, quote), is_told=True)

    def introduced(self, quote: Quoted) -> Attribution | None:
        """X said: at the end of the paragraph before."""
        line_start = self._text.rfind("\n", 0, quote.start) + 1
        before = self._text[max(0, line_start - _FURTHEST) : line_start].rstrip()
        if self._text[line_start : quote.start].strip(" \t•\u00a0") or not before.endswith(":"):
            return None
        colon = self._text.rfind(":", 0, quote.start)
        start = self._sentence_start(colon - 1)
        verbs = self._verbs_between(start, colon)
        subject = subject_before(self._cast, self._masked, start, verbs[-1]) if verbs else None
        return Attribution(self._resolve(subject, quote), is_told=True) if subject else None

    def _according(self, quote: Quoted) -> Attribution | None:
        """According to X, "…"; "…", in the words of X."""
        start, end = self._sentence_start(quote.start), self._sentence_end(quote.end)
        match = _ACCORDING.search_between(self._text, start, end, self._masked)
        if match is None:
            return None
        first = next(iter(self._cast.between(match.end() - 4, match.end() + 12)), None)
        if first is None and match[0].startswith("as "):
            return None
        if match[0].startswith("For ") and (first is None or first.speaker.person is None):
            return None
        return Attribution(self._resolve(first, quote), is_told=True)

    def _continues(self, quote: Quoted) -> Speaker | None:
        """The speech goes on: nothing but white space, or the words that told the speaker, in between."""
        if self._last is None or self._last[0].end > quote.start:
            return None
        between = self._masked[self._last[0].end : quote.start]
        if len(between) > _FURTHEST or _HEADING.search(between):
            return None
        words = len(self._text[quote.start : quote.end].split())
        opens_sentence = self._sentence_start(quote.start) >= quote.start - 1
        is_whole = opens_sentence and "\n" not in between and self._text[quote.end - 2] in ".!?"
        if words < (_SHORTEST_WHOLE if is_whole else 5 if opens_sentence else 4):
            return None
        start = self._sentence_start(quote.start)
        named = [m.speaker for m in self._cast.between(start, quote.start) if m.speaker.person]
        if named and named[0] != self._last[1]:
            return named[0]  # the sentence has a person of its own
        paragraphs = sum(1 for line in between.split("\n") if line.strip())
        return self._last[1] if paragraphs <= _MOST_PARAGRAPHS else None

    def _resolve(self, mention: Mention | None, quote: Quoted) -> Speaker:
        """Whom a mention means; a pronoun means the last speaker or the last one named."""
        if mention is None:
            return NOBODY
        if not mention.pronoun:
            return mention.speaker
        wants_person = mention.pronoun == "person"
        for before in reversed(self._cast.between(max(0, mention.start - 1500), mention.start)):
            speaker = before.speaker
            if (speaker.person is not None) is wants_person and (speaker.person or speaker.organisation):
                if self._masked[before.start] == MASK:
                    continue
                if self._masked[before.end : before.end + 2] in {"’s", "'s"}:
                    continue
                return self._preferred(speaker, before, wants_person=wants_person)
        return self._last[1] if self._last else NOBODY

    def _preferred(self, named: Speaker, before: Mention, *, wants_person: bool) -> Speaker:
        """The last speaker, unless somebody was named after that speech."""
        if self._last is None or before.start > self._last[0].end:
            return named
        speaker = self._last[1]
        return speaker if (speaker.person is not None) is wants_person and speaker != NOBODY else named
