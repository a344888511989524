"""Repairs characters: text decoded wrongly, entities left in, characters that are not seen.

No digit is changed, and typographic quotes, dashes, fractions and superscripts stay as they are.
"""

import html
import re
import unicodedata

import ftfy
from ftfy.badness import is_bad

_FTFY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    uncurl_quotes=False,
    fix_character_width=False,  # it would turn full-width digits into others
    fix_line_breaks=False,
    remove_control_chars=False,  # the readers' marks are control characters
    normalization=None,
    explain=False,
)
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]"
)
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v]")
_LINES = re.compile("[\u0085\u2028\u2029]")
_C1 = re.compile("[\u0080-\u009f]")
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
# Wrongly decoded characters come in pairs and more; a typographic quote or a pound sign comes alone.
_SUSPECT = re.compile("[\u0080-\u024f\u0370-\u04ff][\u0080-\uffff]|[\u00c2\u00c3\u00e2] ")
_SURROGATES = re.compile("[\ud800-\udfff]+")


def repaired(text: str) -> str:
    """Return `text` as its author saw it."""
    if "&" in text:
        text = _ENTITY.sub(_unescaped, text)
    if text.isascii():
        return text.replace("\t", " ")
    text = _SURROGATES.sub(_paired, text)
    # Only where a line looks wrongly decoded: the repair costs a hundred times more than the look.
    if _SUSPECT.search(text):
        text = text.replace("\u00c2\u0141", "£")  # a pound sign read as Central European: ftfy lets it be
        lines = text.split("\n")
        text = "\n".join(_redecoded(one) if _SUSPECT.search(one) and is_bad(one) else one for one in lines)
    text = _C1.sub(_windows1252, text)
    text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _SPACES.sub(" ", _LINES.sub("\n", _UNSEEN.sub("", text)))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _redecoded(line: str) -> str:
    repaired_line = ftfy.fix_text(line, _FTFY)
    # A repair that would lose a digit misread the line.
    return repaired_line if _digits(repaired_line) == _digits(line) else line


def _digits(text: str) -> str:
    return "".join(character for character in text if "0" <= character <= "9")


def _unescaped(match: re.Match[str]) -> str:
    found = html.unescape(match[0])
    return found if found.isprintable() or found == "\u00a0" else ""


def _windows1252(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1252", "ignore")


def _paired(match: re.Match[str]) -> str:
    return match[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
