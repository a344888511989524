"""Patterns over masked text are written with the names of figures and of cue words in braces.

`{M}` is an amount of money, `{P}` a percentage, `{L}` any level (money, count, duration or measure);
`{gap}` and `{plain}` run on inside a sentence, the latter over no other figure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.claims.article import LETTERS
from stages.extract.claims.masking import SENTENCE_END
from stages.extract.phrases.alternatives import grouped_by_letter
from stages.extract.phrases.cues import cues, has_any

M, C, D, U, P, Q, F, X, A = (LETTERS[k] for k in LETTERS)
_ANY = f"{M}-{A}"
_STOP = f"\n{SENTENCE_END}"

NAMES = {
    "M": f"[{M}]",
    "C": f"[{C}]",
    "P": f"[{P}]",
    "Q": f"[{Q}]",
    "F": f"[{F}]",
    "X": f"[{X}]",
    "A": f"[{A}]",
    "L": f"[{M}{C}{D}{U}]",
    "LP": f"[{M}{C}{D}{U}{P}]",
    "LPF": f"[{M}{C}{D}{U}{P}{F}]",
    "LPFQ": f"[{M}{C}{D}{U}{P}{F}{Q}]",
    "PF": f"[{P}{F}]",
    "N": f"[{_ANY}]",
    "end": SENTENCE_END,
    "gap": f"[^{_STOP}]{{0,80}}?",
    "short": f"[^{_STOP}{_ANY}]{{0,24}}?",
    "plain": f"[^{_STOP}{_ANY}]{{0,80}}?",
    "comma": r"\s?[,;:(-]\s?(?:and |or |that is,? |which is |representing |equivalent to |meaning )?",
    "GROUP": r"(?:total|cohort|sample|pool|intake|field|group|population)",
    "higher": r"(?<!\bor )higher(?!-| (?:education|apprentic|level|technical|national|grade|tier|attain))",
    "lower": r"(?<!\bor )lower(?!-| (?:level|second|sixth|tier|school|grade|attain))",
    "up_noun": r"(?:increase|rise|growth|jump|surge|climb|uplift|hike|gain|boost|leap|expansion|lift|spike"
    r"|upturn|upsurge|rebound|recovery|appreciation|upswing)s?",
    "down_noun": r"(?:decrease|fall(?!s? short)|drop|decline|reduction|cut|dip|slump|plunge|loss|shrinkage"
    r"|saving"
    r"|slide|downturn|contraction|collapse|tumble|depreciation|erosion)s?",
    "up_verb": r"(?:rose|rises?|risen|rising|increas(?:ed?|es|ing)|grew|grow(?:n|s|ing)?|climb(?:ed|s|ing)?"
    r"|jump(?:ed|s|ing)?|surg(?:ed?|es|ing)|soar(?:ed|s|ing)?|went up|gone up|going up|go(?:es)? up|"
    r"rais(?:e[sd]?|ing)|lift(?:ed|ing)|widen(?:ed|s|ing)?|gained|put on|added|boosts?|boosted|swell(?:ed|"
    r"ing)|swollen|expand(?:ed|s|ing)?|shot up|leap(?:t|ed|s|ing)?|spik(?:ed?|es|ing)|rocketed|"
    r"balloon(?:ed|ing)|crept up|edg(?:ed|ing) up|rebounded|recovered|bounced back|picked up"
    r"|(?<!made )(?<!make )(?<!makes )(?<!follow )(?<!follow-)up)",
    "down_verb": r"(?:fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)"
    r"|shrank|shrunk|shrink(?:s|ing)?|reduc(?:ed?|es|ing)|cut(?:ting)?|slump(?:ed|s|ing)?|plung(?:ed?|es|"
    r"ing)|plummet(?:ed|s|ing)|tumbl(?:ed?|es|ing)|slip(?:s|ped|ping)?|slid|sliding(?! scale)|slides|"
    r"dip(?:s|ped|ping)?|sinks?|sank|sunk|went down|gone down|going down|came down|come down|lost|"
    r"lower(?:ed|ing)|narrow(?:ed|ing)|slash(?:ed|es|ing)?|trimmed|collaps(?:ed?|es|ing)|dwindl(?:ed|ing)|contract(?:ed|"
    r"ing)|eased|crashed|edg(?:ed|ing) down|los(?:es?|ing)|falls?|drops?|down)",
}


@dataclass(frozen=True, slots=True)
class Cued:
    """A pattern that is tried only on text that holds one of its cues."""

    words: re.Pattern[str]
    cues: tuple[str, ...]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in `text`; none where no cue stands in it."""
        return self.words.finditer(text) if has_any(text, self.cues) else iter(())


def cued(template: str, cue_words: str) -> Cued:
    """Compile `template` for text that holds one of `cue_words`, which bars part."""
    return Cued(pattern(template), cues(cue_words))


def pattern(template: str) -> re.Pattern[str]:
    """Compile `template` with each {name} written out; other braces are left to the pattern."""
    return re.compile(grouped_by_letter(written_out(template)))


def written_out(template: str) -> str:
    """The template with what each {name} stands for."""
    return re.sub(r"\{([A-Za-z_]+)\}", lambda name: NAMES.get(name[1], name[0]), template)
