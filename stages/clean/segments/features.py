"""What a line that may be a headline looks like, and what opens the text below it, as numbers to weigh."""

import re
from collections.abc import Sequence

from stages.clean.blocks import HEAD, ITEM, PARAGRAPH, TABLE_ROW, Block
from stages.clean.mastheads import is_prose
from stages.clean.stamps import is_byline, is_reference, stamp
from stages.clean.words import is_body_name

MIN_WORDS, MAX_WORDS, MAX_CHARACTERS = 3, 26, 180
REACH = 3
"""Lines that may stand between a headline and its text: standfirst, byline, date."""

NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.):]\s"
    r"|(?:step|part|chapter|section|lot|table|figure|annex|appendix|box) (?:\d|one|two|[A-Z]\b)",
    re.IGNORECASE,
)
# `READ MORE: …`, `Background: …`: a link to another article, in the middle of this one.
_LINK = re.compile(
    r"(?:read more|more on this|related|background|see also|quick read|further reading|watch|listen"
    r"|don[’']t miss|recommended|from the archive|more (?:news|from [\w ]{2,20}))\s?[:|-]",
    re.IGNORECASE,
)
# Minutes number their items without a full stop: told from "16 Colleges merge" by the lines near.
_OUTLINED = re.compile(r"(\d{1,2})(?:\.\d{1,2}){0,3}\s(?=[A-Z])")
OUTLINE_REACH = 30
"""Blocks on either side within which the next or the last item of an outline stands."""
_LABEL = re.compile(
    r"(?:members )?(?:present|(?:in )?attend(?:ance|ing)|apologies|location|venue|time|date|chair|clerk"
    r"|quorum|minutes|subject|decision|reference|ref)\s?:",
    re.IGNORECASE,
)
# `Ms J Maher – Chief Executive`, `Gillian Keegan MP`: rows of a register, and whom a letter is to.
_PERSON_ROW = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof(?:essor)?|Cllr|Councillor)\.? )?(?:[A-Z][\w.'’-]* ){1,3}"
    r"[–—-] [A-Z]"
)
_HONOURED = re.compile(
    r"(?:(?:The )?Rt\.? Hon\.? |Sir |Dame )?(?:[A-Z][\w'’-]+ ){2,3}(?:MP|CBE|OBE|MBE|KBE|DBE)"
)
_CAPTION = re.compile(r"(?:from left|left|right|above|below|pictured|photo|image|picture|caption)\b", re.I)
_NO_HEADLINES = (NUMBERED, _CAPTION, _LINK, _LABEL)
_QUOTED = re.compile(r"[‘“\"'].*[’”\"'][.!?]?")
# A present-tense verb after a subject of a few words: `Cumbrian college gets`.
_THIRD_PERSON = re.compile(
    r"(?:[‘“]?[A-Z0-9£][\w’'&-]*[’”]?,? (?:[a-z-]+ )?){1,4}[a-z]{3,}s\b"
    r"(?! (?:of|and|for|in|on|with|from|at|or|that|who)\b)"
)
_PAST = re.compile(r"\b(?:was|were|had|did|remained|became|wasn[’']t|weren[’']t|didn[’']t)\b", re.I)
_PRONOUN = re.compile(r"\b(?:this|that|these|those|it|they|them|he|she)\b", re.I)
_COPULA = re.compile(r"\b(?:is|are)\b", re.I)
# `…, says Mick Fletcher`: the line below an opinion's headline.
_SAYS_WHO = re.compile(
    r"\b(?:says|writes|explains|argues|asks|warns|reports|describes|suggests|hears) (?:Dr |Sir |Dame |Lord "
    r"|Professor )?[A-Z][\w’'-]+ (?:[a-z]{2,3} )?[A-Z][\w’'-]+(?:[.…]|$)"
)

_BACK = re.compile(
    r"[“\"‘'](?!\w+[’'] )"
    r"|(?:he|she|they|it|its|his|her|their|this|these|that|those|such|both|another|but|and|or|nor|yet|so"
    r"|however|meanwhile|also|similarly|instead|in (?:addition|response|contrast|particular|return|turn)"
    r"|as well|further(?:more)?|moreover|then|now|likewise|overall|elsewhere|asked|according to"
    r"|for (?:example|instance)|there|here|under (?:the|this)|among|of (?:the|these|those)|one|other|some"
    r"|several|all|most|while|although|if|when|where|why|what|how|not only|even|only|still|again|you|we)\b",
    re.I,
)
_INDEFINITE = re.compile(
    r"(?:An?|More than|Over|Nearly|Almost|Around|Some|Hundreds|Thousands|Dozens|Up to|At least|\d[\d,.]*"
    r"|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) "
)
_PERFECT = re.compile(
    r"\b(?:has|have|had)\s(?:\w+ly\s|been\s|also\s|now\s|today\s){0,3}(?:\w+ed|been|begun|won|set|met|said|"
    r"told|seen|made|given|taken|put|hit|found|lost|left|become|gone|come|fallen|risen|written|spent|kept|"
    r"held|paid|struck|cut|let|got|drawn|grown|chosen|sent|led|built|bought|brought|shown|thrown)\b"
)
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s")


def may_be_headline(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block looks like a headline and has an article's text below it."""
    block = blocks[place]
    text = block.text
    if block.kind not in {PARAGRAPH, HEAD} or len(text) > MAX_CHARACTERS:
        return False
    if (
        text.rstrip("”’\"'").endswith((".", ":", ",", ";", "-"))
        or not MIN_WORDS <= block.n_words <= MAX_WORDS
    ):
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "‘“\"'£#"):
        return False
    if any(pattern.match(text) for pattern in _NO_HEADLINES) or is_byline(text) or is_reference(text):
        return False
    if _is_of_outline(blocks, place) or _is_of_register(blocks, place):
        return False
    return next_prose(blocks, place) is not None and not is_body_name(text) and stamp(text) is None


def _is_of_outline(blocks: Sequence[Block], place: int) -> bool:
    """Whether the number that opens a line counts on from another line near: `3 Minutes`, `4 Finance`."""
    match = _OUTLINED.match(blocks[place].text)
    if match is None:
        return False
    number = int(match[1])
    near = [block.text for block in blocks[max(0, place - OUTLINE_REACH) : place + OUTLINE_REACH + 1]]
    others = {other[1] for text in near if text != blocks[place].text and (other := _OUTLINED.match(text))}
    return not others.isdisjoint({str(number - 1), str(number), str(number + 1)})


def _is_of_register(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line is a person with a post among others, or a person with honours alone."""
    if _HONOURED.fullmatch(blocks[place].text):
        return True
    beside = [blocks[at].text for at in (place - 1, place + 1) if 0 <= at < len(blocks)]
    return _PERSON_ROW.match(blocks[place].text) is not None and any(map(_PERSON_ROW.match, beside))


def next_prose(blocks: Sequence[Block], place: int) -> int | None:
    """Return where the text below a headline begins: at once, or under a standfirst, byline or date."""
    for at in range(place + 1, min(place + 1 + REACH, len(blocks))):
        block = blocks[at]
        if block.kind in {ITEM, TABLE_ROW} or (block.kind == HEAD and at > place + 1):
            return None
        if is_prose(block):
            return at
        if NUMBERED.match(block.text) or block.text.endswith(":"):
            return None
    return None


def form(block: Block, first: Block) -> dict[str, float]:
    """Return evidence from the line itself; `first` begins the article so far."""
    text = block.text
    n_words = block.n_words
    is_quoted = _QUOTED.fullmatch(text) is not None
    both_headings = block.kind == HEAD and first.kind == HEAD
    return {
        "few_words": float(max(0, 7 - n_words)),
        "many_words": float(n_words >= 8),
        "quoted": float(is_quoted),
        "quote_first": float(text[0] in "‘“\"'" and not is_quoted),
        "question": float(text.endswith("?")),
        "short_question": float(text.endswith("?") and n_words < 8),
        "copula": float(n_words >= 10 and _COPULA.search(text) is not None),
        "ellipsis": float(text.endswith(("…", "...")) or text.startswith("…")),
        "colon": float(": " in text),
        "third_person": float(_THIRD_PERSON.match(text) is not None),
        "past": float(_PAST.search(text) is not None),
        "bracket_end": float(text.endswith(")")),
        "pronoun": float(_PRONOUN.search(text) is not None),
        "same_level": float(both_headings and block.level == first.level),
        "deeper_level": float(both_headings and block.level > first.level),
    }


def opening(lede: str, between: Sequence[Block]) -> dict[str, float]:
    """Return evidence from the first paragraph below the line, and from what stands between."""
    first_sentence = _FIRST_SENTENCE.split(lede[:600], maxsplit=1)[0]
    return {
        "back_reference": float(_BACK.match(lede) is not None),
        "indefinite": float(_INDEFINITE.match(lede) is not None),
        "perfect": float(_PERFECT.search(first_sentence) is not None),
        "says_who": float(any(_SAYS_WHO.search(text) for text in (lede[:400], *(b.text for b in between)))),
    }
