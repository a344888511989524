"""Markdown becomes text with marks: headings, lists and tables as marks, everything else as plain words."""

import html
import re
from collections.abc import Iterator

from stages.ingest.readers.marks import BULLET, HEADING, LOWERED, PAGE, RAISED, ROW

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*)")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_SETEXT = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_QUOTE = re.compile(r"(?: {0,3}>[ ]?){1,5}")
_ITEM = re.compile(r"[ \t]*[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_NUMBER = re.compile(r"[ \t]*(\d{1,4})([.)])[ \t]+(?=\S)")
_NOTE = re.compile(r"[ \t]*(?:\[\^([^\]\s]{1,40})\]:|<sup>[ ]?(\d{1,3})[ ]?</sup>)[ \t]*(?=\S)")
_LINK_TARGET = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+.*")

# Inline, in the order in which they are undone. No pattern can look past its own closing character.
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)")
_REFERENCE = re.compile(r"\[([^\[\]^\n][^\[\]\n]*)\]\[[^\[\]\n]*\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>")
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,40}\]")
_RAISED = re.compile(r"<sup>([^<>\n]{0,40})</sup>", re.I)
_BREAK = re.compile(r"<br[ ]?/?>", re.I)
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|center|cite|code|details|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li"
    r"|mark|ol|p|picture|q|s|small|source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>\n]*>"
    r"|<!--[^<>\n]*-->",
    re.I,
)
_CODE = re.compile(r"(`+)([^`\n]+)\1(?!`)")
_EMPHASIS = (
    re.compile(r"\*\*\*(?=[^\s*])([^*\n]+)(?<=[^\s*])\*\*\*"),
    re.compile(r"\*\*(?=[^\s*])([^*\n]+)(?<=[^\s*])\*\*"),
    re.compile(r"(?<![\w_])__(?=[^\s_])([^_\n]+)(?<=[^\s_])__(?![\w_])"),
    re.compile(r"(?<!\*)\*(?=[^\s*])([^*\n]+)(?<=[^\s*])\*(?!\*)"),
    re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]+)(?<=[^\s_])_(?![\w_])"),
    re.compile(r"~~(?=[^\s~])([^~\n]+)(?<=[^\s~])~~"),
    # once more for bold around italics
    re.compile(r"\*\*(?=[^\s*])([^*\n]+)(?<=[^\s*])\*\*"),
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~$&\"'])")
_PIPE = re.compile(r"(?<!\\)\|")


def marked(text: str) -> str:
    """Return Markdown as text with marks."""
    return "\n".join(_blocks(text.split("\n")))


def _blocks(lines: list[str]) -> Iterator[str]:
    paragraph: list[str] = []
    fenced = False
    for place, raw_line in enumerate(lines):
        line = raw_line.rstrip("\n")
        if _FENCE.match(line):
            fenced = not fenced
            continue
        if fenced:
            yield line
            continue
        line = line[quote.end() :] if (quote := _QUOTE.match(line)) else line
        if paragraph and _SETEXT.fullmatch(line) and len(paragraph) == 1 and not _starts(paragraph[0]):
            yield from ("", HEADING * (1 if "=" in line else 2) + inline(paragraph.pop().strip()), "")
            continue
        block = _own_block(line, lines[place + 1] if place + 1 < len(lines) else "")
        if block is None and not _starts(line):
            paragraph.append(line)
            continue
        yield from _written(paragraph)
        paragraph = [line] if block is None else []
        yield from block or ()
    yield from _written(paragraph)


def _own_block(line: str, below: str) -> list[str] | None:
    """Return the lines for a line that is a block by itself; None where it belongs to a paragraph."""
    if not line.strip():
        return [""]
    if heading := _HEADING.fullmatch(line):
        return ["", HEADING * len(heading[1]) + inline(_CLOSING.sub("", heading[2]).strip()), ""]
    if _RULE.fullmatch(line):
        return ["", PAGE, ""]  # scanned documents draw one where a page ends
    is_link_target = _LINK_TARGET.fullmatch(line) and not _NOTE.match(line)
    if is_link_target or ("|" in line and "-" in line and _TABLE_RULE.fullmatch(line)):
        return []
    if line.lstrip().startswith("|") or ("|" in line and "|" in below and _TABLE_RULE.fullmatch(below)):
        cells = [
            inline(cell.strip()) for cell in _PIPE.split(line.strip().removeprefix("|").removesuffix("|"))
        ]
        return [ROW + " | ".join(cells)]
    return None


def _starts(line: str) -> bool:
    """Whether the line begins a list item or a footnote."""
    return bool(_ITEM.match(line) or _NUMBER.match(line) or _NOTE.match(line))


def _written(paragraph: list[str]) -> Iterator[str]:
    """Yield a paragraph's lines: joined, but for breaks that its author asked for."""
    if not paragraph:
        return
    first, prefix, is_note = paragraph[0], "", False
    if match := _ITEM.match(first):
        prefix, first = BULLET, first[match.end() :]
    elif match := _NUMBER.match(first):
        prefix, first = f"{match[1]}{match[2]} ", first[match.end() :]
    elif match := _NOTE.match(first):
        prefix, first, is_note = f"{RAISED}{match[1] or match[2]}{LOWERED} ", first[match.end() :], True
    joined = ""
    for line in (first, *paragraph[1:]):
        is_break = line.endswith(("  ", "\\"))
        joined += line.strip().removesuffix("\\") + ("\n" if is_break else " ")
    text = inline(joined)
    pieces = [piece.strip() for piece in text.split("\n") if piece.strip()]
    if is_note or prefix:
        yield prefix + " ".join(pieces)
    else:
        yield from pieces


def inline(text: str) -> str:
    """Return the words of a line of Markdown."""
    text = _CODE.sub(lambda match: match[2].replace("*", "\\*").replace("_", "\\_"), text)
    text = _LINK.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub("", text)))
    text = _AUTOLINK.sub(r"\1", _NOTE_MARK.sub("", _REFERENCE.sub(r"\1", text)))
    text = _RAISED.sub(f"{RAISED}\\1{LOWERED}", text)
    text = _TAG.sub("", _BREAK.sub("\n", text))
    for emphasis in _EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return html.unescape(_ESCAPE.sub(r"\1", text)).strip(" \t")
