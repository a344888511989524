"""What an article has said that its next sentences leave out: programme, generation, who gave up what."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from stages.extract.contracts.found import Found
from stages.extract.contracts.scope import Frame, Scope, frame_of, is_first_award, is_still_ahead, scope_of
from stages.extract.contracts.service import programme_of
from stages.extract.contracts.vocabulary import FRAMED
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_PUBLISHED = compiled(
    r"(?:notice|tender|invitation)[^.;]{0,60}? (?:published|issued|launched) by (?:the )?<buyer:ORG>"
)
_BEFORE = 600  # characters before a sentence in which its programme may be named
_THE_CONTRACT = re.compile(
    r"(?:[A-Z][a-z]+ [^,.;]{3,50}, )?(?i:The|This|That|These|Both|Its|It|Their) (?:£[\d.,]+ ?(?:m|million|bn|"
    r"billion|k)?(?:-a-year)? )?(?:[a-z-]+ ){0,3}?(?:contracts?|"
    r"deals?|agreements?|licen[cs]es?|is|runs|was)\b"
)
_ONE_OF = re.compile(
    r"(?:The|Another) (?:(?:first|second|third|fourth|other|largest|smallest) )?contract, worth\b"
)
_HELD = frozenset({"awarded", "retained", "not_rebid"})
"""What becomes of a contract whose holder the next sentence need not name."""
_A_DEAL = re.compile(r"(?:sub-?)?contract|licence|deal")
_HELD_FOR = 2
"""Sentences for which a contract's holder still is whom "the contract" is with."""
_STATE = re.compile(
    r"GOV\.UK|[Gg]overnment[’']s|Department for Education|[Pp]ress release|Secretary of State|[Ee]ducation "
    r"[Ss]ecretary|[Ss]kills [Mm]inister|[Dd]ebated on|\bColumn \d|The Government have\b|My Lords\b"
)
"""Who writes "we" and means the state: its press office, its ministers in Parliament."""
_HEAD = 1500
_CARRY = 12
"""Sentences for which a programme once named still holds."""


@dataclass
class Scene:
    """What the sentences read so far leave for the next ones."""

    text: str
    known: dict[str, str]
    of_accounts: set[object] = field(default_factory=set)
    """Figures that are rows of finances."""
    _unread: list[tuple[Article, int, int]] = field(default_factory=list)
    _scope: Scope = field(default_factory=Scope)
    _programme: str | None = None
    _programme_at: int = -99
    _buyer: str | None = None
    family: str | None = None
    borrower: str | None = None
    given_up: list[Row] = field(default_factory=list)
    given_up_at: int = -99
    change_paragraph: int = -2
    giver: str | None = None
    """Who let the contracts that the article tells of together."""
    holder: str | None = None
    holder_at: int = -99

    @cached_property
    def is_framed(self) -> bool:
        """Whether the article tells of money or contracts given out."""
        return FRAMED.search(self.text) is not None

    @cached_property
    def is_of_state(self) -> bool:
        """Whether the head of the article says that the state writes or announces."""
        return _STATE.search(self.text, 0, _HEAD) is not None

    @cached_property
    def frame(self) -> Frame:
        """The fund and the giver of the article."""
        return frame_of(self.text) or Frame(None, None)

    def note(self, article: Article, index: int, last: int) -> None:
        """Take in what a sentence, or the words before it, name; read when the first row asks for it.

        The sentences from `last` on are those between: a heading is another section, of another wave maybe.
        """
        self._unread.append((article, index, last))

    @property
    def scope(self) -> Scope:
        """The generation and wave of the sentence noted last."""
        self._read()
        return self._scope

    @property
    def programme(self) -> str | None:
        """The programme that the sentence noted last names or carries on."""
        self._read()
        return self._programme

    @property
    def buyer(self) -> str | None:
        """Whoever published the notice that the article told of last."""
        self._read()
        return self._buyer

    def _read(self) -> None:
        unread, self._unread = self._unread, []
        for article, index, last in unread:
            if any(_is_heading(article.sentences[between].text) for between in range(last, index)):
                self._scope = Scope()
            self._take_in(article, index)

    def _take_in(self, article: Article, index: int) -> None:
        sentence = article.sentences[index]
        text, before = sentence.text, self.text[max(0, sentence.start - _BEFORE) : sentence.start]
        stated = scope_of(text)
        if stated.generation is None and self._scope.generation and is_first_award(text):
            stated = replace(stated, generation="Gen-1")
        if stated.generation is not None or stated.wave is not None:
            wave = stated.wave or (self._scope.wave if stated.generation else None)
            self._scope = Scope(stated.generation, wave)
        named = programme_of(text, self.known)
        if named is None and self._programme is None and self.known:
            named = next((f"{full} ({short})" for short, full in self.known.items() if short in before), None)
        if named and not is_still_ahead(text, max(0, text.find(named))):
            self._programme, self._programme_at = named, index
        if "by " in text and any(word in text for word in ("notice", "tender", "invitation")):
            view = article.view(index)
            published = _PUBLISHED.search(view.masked)
            self._buyer = view.words(published.span("buyer")).split(" (")[0] if published else self._buyer
        if index - self._programme_at > _CARRY:
            self._programme = None

    def with_holder(self, index: int, found: Found, words: str) -> Found:
        """The worth of a contract with its holder, where the sentence before says who that is."""
        if self.giver and found.buyer is None and found.rule == "contract_worth":
            is_its = found.outcome == "planned" and _THE_CONTRACT.match(words)
            found = replace(found, buyer=self.giver) if is_its or _ONE_OF.match(words) else found
        is_deals = found.rule == "contract_worth" or (
            found.rule == "was_given_to" and _A_DEAL.fullmatch(found.noun or "") is not None
        )
        is_same = is_deals and found.supplier is None and found.outcome != "total"
        if is_same and index - self.holder_at <= _HELD_FOR and _THE_CONTRACT.match(words):
            return replace(found, supplier=self.holder, outcome="awarded")
        return found

    def remember(self, index: int, row: Row, view: View) -> None:
        """Keep what the next sentences may leave out of a row like this one."""
        if row["outcome"] == "not_rebid":
            is_same = self.given_up and self.given_up[0]["start_char"] == row["start_char"]
            self.given_up = [*self.given_up, row] if is_same else [row]
            self.given_up_at = index
        is_many = row["outcome"] in {"awarded", "total"} and row.get("family") == "contract"
        is_tender = row["outcome"] == "planned" and str(row["rule"]).startswith(("tender", "set_aside"))
        if (is_many or is_tender) and row.get("buyer") and not row.get("supplier"):
            self.giver = str(row["buyer"])
        if row["outcome"] in _HELD and row.get("supplier") and not row.get("value"):
            self.holder, self.holder_at = str(row["supplier"]), index
        if "change_percent" in row:
            self.change_paragraph = view.sentence.paragraph
        if row.get("family") in {"contract", "licence"}:
            self.family = str(row["family"])
        if row.get("family") == "loan" and row.get("supplier"):
            self.borrower = str(row["supplier"])


def _is_heading(words: str) -> bool:
    """Whether a sentence is a line of a few words without a stop."""
    return len(words) < 60 and words[-1].isalnum() and not words.startswith("•")
