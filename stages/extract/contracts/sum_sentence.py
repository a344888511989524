"""A sentence with sums, as the readers of sums see it: its words, its verbs, and the article's scene."""

import re
from collections.abc import Sequence

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import BREAK, NAME, ORG, Party, last_break, name_text
from stages.extract.contracts.receivers import giver_in
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.subjects import referred, subject_of
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import AHEAD, DEAL, GRANT, LOAN_WORDS, OTHER, TOTALS
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

OWNER = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:(?!and\b|to\b|for\b)[\w-]+ ){{0,4}}$")
WITH_NAME = re.compile(rf"\b(?:with|held by|run by|between|under which) (?:the )?(?P<name>{NAME})")
FRAMES = re.compile(
    rf"\b(?:{GRANT}|{DEAL}|awarded|allocated|winners?|winning|won|recipients?|beneficiar\w+|bidders?|benefit|"
    r"[Ff]unds?|pot|[Aa]llocations)\b",
    re.IGNORECASE,
)
NOT_FRAME = re.compile(rf"\b(?:(?!revenue and capital)(?:{OTHER})|courts?|valued|bailed)\b", re.IGNORECASE)
TENDERED = re.compile(
    r"\b(?:seek(?:s|ing)?|(?:look|hunt|search)(?:s|es|ing)? for|tender(?:s|ed|ing)?|[Bb]ids?|bidding|"
    r"invit\w+|launch(?:es|ed|ing)?|procur\w+|closes?|advertise[ds]?|estimated|[Ee]xpected|anticipated|"
    r"(?:[Cc]ontract|[Ff]ramework|[Aa]greement|[Ii]t|which) will run|up for grabs|market engagement|notice)\b"
)
WEAK_GIVE = re.compile(
    r"put|provid|offer|donat|funnel|spread|paid|pay|invest|issu|split|divid|approv|contribut|channel|"
    r"injected|grant"
)
ENDED = re.compile(
    r"\b(?:ended|ends its|terminat\w+|cancel\w+|cancell\w+|withdr[ae]w\w*|pulled out|breach\w*|lost its|"
    r"loses its|losing its|wrote off|written off|stripped of|scrapp\w+|repa(?:y|id)|revoke\w*|suspend\w*)\b"
)
_FOR_WHOM = re.compile(
    rf"\b(?:is|was|are|goes|went|gone|go|led by|funding for)(?: for| to)? (?:the )?(?P<name>{NAME})"
)

_LOOSE = (
    r"(?!for\b|from\b|at\b|by\b|with\b|on\b|over\b|after\b|under\b|to\b|in\b|into\b|as\b|per\b|praise\b|"
    r"who\b|which\b|than\b|against\b|about\b|that\b|and\b)"
)
GAP = re.compile(
    r"(?: (?:(?:an? |the )?(?:[a-z]+ )?(?:contracts?|deals?|lots?|places?) (?:from|in|under|through|via) "
    r"(?:the|an?|its|"
    r"this) (?:[a-z]+ ){0,3}?(?:tender|procurement|competition|framework|round|exercise) (?:for|worth|of|"
    r"at|valued at)|up to|close to|nearer to|(?:more|less|fewer) than|as much as|in excess of|in the "
    r"region of|in "
    r"total|in all|(?:[a-z]+ ){0,3}(?:award|amount|sum|share|allocation|grant|chunk|contract|deal|payout|"
    r"cash|slice|number|one)(?: at| with| of|, (?:worth|of|at))?|for lot \w+|(?:an? |its |their |the "
    r")?(?:[a-z]+ )?(?:bids?|tenders?|competitions?|race) "
    r"(?:for|worth|of)|" + _LOOSE + rf"[\w’'“”&-]+|{ORG}++)){{0,12}},? ?(?:\()?"
)
EACH = re.compile(r"(?i)\beach\b|\bapiece\b|\bper (?:provider|college)\b")
THE_PUBLIC = re.compile(
    r"\b(?:[Mm]inisters?|[Cc]hancellor|[Tt]reasury|(?<!General )(?<!general )[Ss]ecretary|[Gg]overnment|"
    r"[Mm]ayor|council|authority|"
    r"department|agency|regulator|[Ff]unds?|[Ss]cheme)\b"
)

_BESIDE = re.compile(
    rf"(?<![\ue010-\ue013)]),? (?P<join>and|but|while|with) (?:the )?(?P<who>{ORG}++)(?: \([^()]{{1,20}}\))?"
    r"(?: (?:is|are|was|were|has|have|had|will|would|also|now|set|to|due|expected|going|been|[a-z]+ly))* $"
)
"""Whose a verb is in a later clause of its sentence: "A agreed £2m and the B is set to provide £3m"."""
_WE = re.compile(r"\b(?:[Ww]e|[Tt]he government’s|[Oo]ur)\b")
Verbs = Sequence[re.Match[str]]
"""The verbs of contracts that a sentence holds, in reading order."""


class SumSentence:
    """One sentence with its sums and its verbs of contracts, and what it says of them so far."""

    def __init__(self, article: Article, index: int, view: View, verbs: Verbs, scene: Scene) -> None:
        self.article, self.index, self.view, self.scene = article, index, view, scene
        self.masked = view.masked
        self.verbs = verbs
        self.last: Found | None = None
        """What the sum before tells, which "and a further £2m" goes on from."""
        self.is_list = False
        """Whether somebody is told to have another of its sums, so that this may be one of a list."""

    def told_before(self) -> str | None:
        """The body for which the sentence before, in the same paragraph, says that the money is."""
        sentences = self.article.sentences
        if not self.index or sentences[self.index - 1].paragraph != sentences[self.index].paragraph:
            return None
        view = self.article.view(self.index - 1)
        meant = _FOR_WHOM.search(view.masked)
        return view.words(meant.span("name")).split(" (")[0] if meant else None

    def is_of_state(self, start: int, end: int) -> bool:
        """Whether the words between two offsets name the state as giver; "we" does where the state writes."""
        if THE_PUBLIC.search(self.view.sentence.text, start, end):
            return True
        is_ours = _WE.search(self.masked, start, end) is not None
        return is_ours and "“" not in self.masked[:start] and self.scene.is_of_state

    def next_view(self) -> View | None:
        """The next sentence, if there is one."""
        return self.article.view(self.index + 1) if self.index + 1 < len(self.article.sentences) else None

    def subject(self, at: int) -> Party | None:
        """The bodies that the verb at an offset is said of."""
        beside = _BESIDE.search(self.masked, 0, at)
        if beside and (beside["join"] == "with" or any(v.end() <= beside.start() for v in self.verbs)):
            return Party((self.text(beside.span("who")),), beside.start("who"), beside.end("who"))
        return subject_of(self.article, self.index, self.view, at)

    def who(self, words: str, at: int) -> str | None:
        """The body that words at an offset refer to."""
        return self.article.who(words, self.index, at)

    def told_of(self, words: str, at: int) -> str | None:
        """The body, not of the state, that the sentences before tell of."""
        return referred(self.article, self.index, at, words)

    def subject_name(self, at: int) -> str | None:
        """The body that the verb at an offset is said of."""
        subject = subject_of(self.article, self.index, self.view, at)
        return next(iter(subject.names), None) if subject else None

    def text(self, span: tuple[int, int]) -> str:
        """The name at a span."""
        return name_text(self.view, span)

    def clause_start(self, at: int) -> int:
        """Where the clause begins that holds an offset."""
        return last_break(self.masked, at)

    def clause_end(self, at: int) -> int:
        """Where the clause ends that holds an offset."""
        found = BREAK.search(self.masked, at)
        return found.start() if found else len(self.masked)

    def found(
        self,
        rule: str,
        told: Sum,
        verb: re.Match[str] | None,
        party: Party | None,
        *,
        supplier: str | None = None,
        buyer: str | None = None,
        previous: str | None = None,
        outcome: str | None = None,
        has_sum: bool = True,
    ) -> Found:
        """What is told of the sum, on the words from its first party to its last."""
        start = min(told.start, party.start if party else told.start, verb.start() if verb else told.start)
        end = max(told.end, party.end if party else 0, verb.end() if verb else 0)
        if outcome is None and rule == "respective":
            outcome = "planned" if re.search(r"\bwill\b", self.masked[:end]) else "awarded"
        if outcome is None:
            near = self.masked[max(0, verb.start() - 32) : verb.start()] if verb else ""
            words = near.rpartition(",")[2]
            outcome = "planned" if verb and AHEAD.search(words) else "awarded"
        if supplier is None and outcome == "awarded" and TOTALS.search(self.masked, start, end):
            outcome = "total"
        is_loan = verb is not None and LOAN_WORDS.search(self.masked, max(0, start), end) is not None
        noun = told.noun if not (is_loan and (told.noun is None)) else "loan"
        return Found(
            rule,
            outcome,
            start,
            end,
            supplier,
            buyer
            or (giver_in(self.view, told.end, self.clause_end(told.end)) if not told.is_share else None),
            previous,
            noun,
            told.figure if has_sum else None,
            max(told.end, verb.end() if verb and rule == "was_given_to" else 0),
            verb.group() if verb else None,
        )
