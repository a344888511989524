"""Drops what a site adds to its articles. Every pattern is a construction that many sites use, with its reason.

Only short lines are looked at: a sentence that an author wrote is never dropped.
"""

import re
from collections.abc import Sequence

from stages.clean.blocks import HEAD, TABLE_ROW, Block, ends_sentence

MAX_WORDS = 40
TEASER_WORDS = 35
"""A teaser is a headline, a line about it and a name; an article's paragraphs are longer in the mean."""

# What a whole line says, and why it is no part of the article. Compared without case or final marks.
LINES = (
    ("share links", r"(?:share|tweet|pin|e?-?mail|print|copy link|whatsapp|facebook|linkedin|twitter|x|bluesky)"
     r"(?:[ ,|/]+(?:share|tweet|pin|e?-?mail|print|copy link|whatsapp|facebook|linkedin|twitter|x|bluesky|or|and|on|via|this|story|article|page))*"),
    ("share links", r"(?:share|save|print|download|bookmark|like|tweet|email) this(?: \w+){0,3}(?: (?:on|via|with|by) .{1,30})?"),
    ("share links", r"follow (?:us|me|\w+(?: \w+)?) on .{1,40}"),
    ("navigation", r"skip to .{1,30}|back to (?:top|news|all .{1,20}|home.*)|menu|search|home|main menu|toggle .{1,20}"),
    ("navigation", r"log ?in(?: or .{1,20})?|sign ?(?:in|up|out)(?: (?:or|/) .{1,20})?|register(?: now)?|my account|subscribe(?: (?:now|today|for .{1,30}|to .{1,40}))?"),
    ("navigation", r"(?:continue|keep) reading(?: below)?|read (?:more|full (?:story|article)|the full (?:story|article)|on)|click here(?: to .{1,60})?|view all.{0,30}|see (?:more|all).{0,30}|load more.{0,20}|show more|(?:previous|next)(?: (?:article|post|story|page))?"),
    ("navigation", r"[^.>›»]{1,40}(?: [>›»] [^.>›»]{1,60}){2,6}"),
    ("comment form", r"your e-?mail address will not be published.*|required fields are marked.*|(?:name|e-?mail|website|comment|message) ?\*|post (?:a )?comment|submit(?: comment)?|save my name,? e-?mail.*|this site uses akismet.*|notify me of .{1,60}"),
    ("comment form", r"(?:\d+ )?comments?(?: \(\d+\))?|no comments(?: yet)?|be the first to (?:comment|reply).*|leave a (?:reply|comment).*|add (?:a|your) comment|(?:your thoughts|have your say|join the (?:conversation|discussion|debate)|what do you think|view comments|log in to comment.*|comments are closed.*)"),
    ("newsletter box", r"(?:sign up|subscribe|register) (?:to|for|here|now|today|and)\b.{0,120}|get .{1,80} (?:in|to|straight to) your inbox.*|enter your e-?mail.*|never miss (?:a|an) .{1,30}|join .{1,40} (?:readers|subscribers).*"),
    ("newsletter footer", r"(?:you (?:receive|received|are receiving|have received) this e?-?mail|unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this (?:e-?mail )?)?(?:online|in (?:your )?browser)|update your preferences|forward (?:this )?to a friend).{0,200}"),
    ("cookie banner", r".{0,60}\b(?:uses?|using) cookies\b.{0,250}|(?:accept|reject|allow|decline)(?: all)?(?: (?:cookies|additional cookies))?|(?:manage|customise|cookie) (?:cookies|preferences|settings|policy|options)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)"),
    ("advertisement", r"advert(?:isement)?s?|sponsored(?: (?:content|by .{1,40}))?|promoted(?: content)?|story continues below.*|article continues (?:below|after).*"),
    ("reading tool", r"(?:listen to (?:this )?(?:article|story|page)|(?:\d{1,2}|one|two) ?-?min(?:ute)?s?(?: read)?|reading time:? .{1,20}|text size.*|play (?:audio|video)|watch(?: now)?)"),
    ("AI feature", r"(?:try|explore|discover|use|ask|meet)\b.{0,40}\b(?:AI|(?:reading|news|smart) assistant|chatbot)\b.{0,60}|ask (?:a|your) question about .{1,40}|summari[sz]e (?:this|with|article).{0,40}|(?:AI|key) summary"),
    ("author box", r"(?:more (?:from|by|about) (?:this|the) (?:author|writer|contributor|reporter)|about the author|view (?:all )?posts? by .{1,40}|.{1,40}['’]s (?:latest|other) (?:articles|posts|stories))"),
    ("picture credit", r"(?:image|photo(?:graph)?|picture|photo credit|image credit|image source)(?: by| from)?: ?(?-i:[A-Z©][\w.&'’/-]*(?:[ /,]+[A-Z©&][\w.&'’/-]*){0,6})"),
    ("legal footer", r"(?:©|copyright ©?|\(c\)) ?\d{4}.{0,80}\ball rights reserved.{0,80}|all rights reserved.{0,80}|.{0,80}\bis published by\b.{0,80}\b(?:company number|registered).{0,120}"),
)  # fmt: skip

# Headings over links to other pages: what follows is dropped where it looks like teasers.
TEASER_HEADS = re.compile(
    r"(?:more (?:from|in|on|like|about) (?:this|the) (?:theme|topic|section|series|category|issue|subject)|more (?:news|stories|articles|like this)"
    r"|(?:more )?related (?:articles?|stories|story|content|posts?|news|topics?|links|reading|tags)|related"
    r"|(?:you (?:may|might)|we think you(?:'|’)?(?:ll| will)) (?:also )?(?:like|be interested in|enjoy).*|recommended(?: (?:for you|stories|articles|reading))?"
    r"|(?:read|up) next|read also|also read|most (?:read|popular|viewed|shared)(?: .{1,20})?|latest (?:news|stories|articles|posts|from .{1,30})"
    r"|trending(?: now| stories)?|popular (?:now|stories|articles|posts)|top stories|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|don(?:'|’)t miss|in (?:this|other) (?:section|news)"
    r"|more stories|other (?:news|stories|articles)|similar (?:articles|stories|posts)|from around the web|keep reading|what to read next)",
    re.I,
)
# Headings over what readers wrote, which goes on to the end.
COMMENT_HEADS = re.compile(
    r"(?:your thoughts|have your say|leave a (?:reply|comment)|(?:\d+ )?(?:comments|responses|replies|thoughts)(?: \(\d+\)| on .{1,120})?|join the (?:conversation|discussion|debate)|reader comments|post a comment)",
    re.I,
)
_LINES = re.compile("|".join(f"(?:{pattern})" for _, pattern in LINES), re.I)
_FINAL = " .:…!*→»>›|"


def is_chrome(text: str) -> bool:
    """Whether a line is one of a site's own."""
    if len(text) > 320 or len(text.split()) > MAX_WORDS:
        return False
    bare = text.strip(_FINAL)
    return not bare or _LINES.fullmatch(bare) is not None or is_head(text)


def is_head(text: str) -> bool:
    """Whether a line heads teasers or comments."""
    return is_teaser_head(text) or is_comment_head(text)


def is_teaser_head(text: str) -> bool:
    """Whether a line heads links to other pages."""
    return len(text) < 60 and TEASER_HEADS.fullmatch(text.strip(_FINAL)) is not None


def is_comment_head(text: str) -> bool:
    """Whether a line heads what readers wrote."""
    return len(text) < 160 and COMMENT_HEADS.fullmatch(text.strip(_FINAL)) is not None


def without_boilerplate(blocks: Sequence[Block]) -> list[Block]:
    """Return an article's blocks without site chrome, teasers and comments."""
    kept = _without_tail(blocks)
    kept = [block for block in kept if block.kind == TABLE_ROW or not is_chrome(block.text)]
    return _without_last_heads(kept)


def _without_tail(blocks: Sequence[Block]) -> Sequence[Block]:
    """Cut at the first heading after which only teasers, comments and chrome follow."""
    long_after = len(blocks)  # the place after the last block that reads as an article's
    for place in range(len(blocks) - 1, -1, -1):
        if _is_prose(blocks[place]):
            long_after = place
            break
    else:
        return blocks
    for place, block in enumerate(blocks):
        if is_comment_head(block.text) and _is_comment_section(blocks, place):
            return blocks[:place]
        if place > long_after and is_teaser_head(block.text):
            return blocks[:place]
    return blocks


def _is_comment_section(blocks: Sequence[Block], place: int) -> bool:
    """A heading over comments stands past the middle, or has a form's own lines below it."""
    below = blocks[place + 1 : place + 5]
    return 2 * place > len(blocks) or any(
        _LINES.fullmatch(b.text.strip(_FINAL)) for b in below if len(b.text) < 320
    )


def _is_prose(block: Block) -> bool:
    return block.n_words > TEASER_WORDS or (block.n_words > 20 and ends_sentence(block.text))


def _without_last_heads(blocks: list[Block]) -> list[Block]:
    """A heading with nothing below it headed what was dropped."""
    end = len(blocks)
    while end > 1 and blocks[end - 1].kind == HEAD:
        end -= 1
    return blocks[:end]
