"""What tells an event of each kind: a verb or noun of happening, and what the sentence must say besides.

One entry a form. `needs` says what makes it an event and not a mention: `time` a date in the
sentence, `who` two or more people or bodies, `either` one of them. `cue` is a cheap search for it.
"""

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which an event of `kind` is told; `by_subject`: its verb's subject takes part."""

    name: str
    kind: str
    pattern: re.Pattern[str]
    needs: Literal["time", "who", "either"]
    by_subject: bool = True


_AUX = r"(?:(?:has|have|had|is|are|was|were|will|be|been|to|also|shortly|today|recently|then|now|due|first|yesterday|set) )*"

FORMS = (
    Form("met", "meeting", re.compile(rf"\b{_AUX}(?:met|meet|meets|meeting) (?:with )?(?!the (?:needs?|target|demand|cost|benchmark|criteria|threshold|challenge)|demand|their|its|targets?|needs|expectations)(?=[A-Z]|the |leaders|unions|officials|ministers|members|in\b|on\b|again|four|three|every)"), "either"),
    Form("meeting_of", "meeting", re.compile(r"\b(?:[Aa]t (?:its|the|their|a) )?(?:annual |general |board |council |second |first |next )*(?:meeting|summit|conference|hearing|event|seminar|roundtable|gathering|congress)\b(?= (?:of|on|in|with|between|takes|took|last|this|next|at|will|is|was|yesterday|today))"), "time", by_subject=False),
    Form("signed", "letter", re.compile(r"\b(?:signed|put their names? to|sent|written|wrote|handed in|delivered) (?:an?|the|to|another) (?:[\w-]+ ){0,3}?(?:letter|plea|petition|statement|submission)?(?=[^.]{0,80}\b(?:letter|plea|petition|statement|submission|to)\b)"), "either"),
    Form("in_a_letter", "letter", re.compile(r"\b(?:[Ii]n (?:an?|the|their|his|her|its)|[Tt]he latest|[Aa]n? (?:open|joint)|[Tt]he) (?:[\w-]+ ){0,2}?letter\b"), "either", by_subject=False),
    Form("wrote_to", "letter", re.compile(rf"\b{_AUX}(?:wrote|written|writing) to (?=[A-Z]|the |ministers)"), "either"),
    Form("inspected", "inspection", re.compile(rf"\b{_AUX}(?:inspected|visited)\b"), "time"),
    Form("inspection", "inspection", re.compile(r"\b(?:full |short |monitoring |last |latest |previous |new |the |an? |stocktake )*(?:inspection|monitoring visit|stocktake visit|re-inspection)s?\b(?=[^.;]{0,60}\b(?:carried out|took place|takes place|held|conducted|in|on|between|from|last|this)\b)"), "time", by_subject=False),
    Form("launched", "launch", re.compile(rf"\b{_AUX}(?:launch(?:es|ed|ing)?|unveil(?:s|ed)|introduced|rolled out|opened|opens|open|opening|came into force|came into effect|comes into force|take effect|takes effect|coming into effect|start(?:s|ed)? work)\b(?! to the public)"), "time"),
    Form("deadline", "deadline", re.compile(r"\b(?:deadlines?|closing date|cut-off)\b"), "time", by_subject=False),
    Form("closes", "deadline", re.compile(rf"\b(?:applications|nominations|the consultation|consultation|bids|bidding|tenders?|entries|the survey|the window|submissions|comments)\b[^.;]{{0,40}}?\b{_AUX}(?:closes?|closed|ends?|ended|open until|be in by|received by)\b"), "time", by_subject=False),
    Form("vote", "vote", re.compile(rf"\b{_AUX}(?:voted?|votes|balloted|ballots?|re-ballot(?:ed)?|voting ran)\b|\bgeneral election\b"), "time"),
    Form("resolved", "vote", re.compile(rf"\b{_AUX}(?:resolved|determined) (?:that|to)\b"), "time"),
    Form("strike", "strike", re.compile(r"\b(?:on strike|strike action|walk(?:ed|ing)? out|went on strike|industrial action|picket)\b"), "time"),
    Form("announced", "announcement", re.compile(rf"\b{_AUX}(?:announced?|announcing|named|confirmed|revealed|scrapped)\b"), "time"),
    Form("published", "publication", re.compile(rf"\b{_AUX}(?:published?|released?|issued?|set out|came out|reports today)\b(?! (?:under|by) )"), "time"),
    Form("ruled", "ruling", re.compile(rf"\b{_AUX}(?:ruled|found in favour|convicted|fined|sentenced|ordered)\b"), "time"),
    Form("merged", "merger", re.compile(rf"\b{_AUX}(?:merged?|merging|joined forces|dissolved)\b"), "time"),
    Form("happens", "meeting", re.compile(r"\b(?:takes? place|took place|will be held|was held|were held|is to be held)\b"), "time"),
    Form("appointed", "appointment", re.compile(rf"\b{_AUX}(?:replaced|succeeded|took over from|stepped down|resigned|retires?|retired|appointed)\b"), "time"),
)  # fmt: skip
"""Every form, the more telling first: a sentence gives one event of a kind."""

CUE = re.compile(
    r"\b(?:met|meet|meets|meeting|summit|conference|hearing|event|seminar|roundtable|gathering|congress|letter|petition|plea|signed|wrote|writing"
    r"|written|inspect|visit|stocktake|launch|unveil|introduc|rolled|open|into force|into effect|effect|deadline|closing|clos|end|vot|ballot"
    r"|election|resolved|determined|strike|walk|industrial|announc|named|confirmed|revealed|scrapped|publish|releas|issu|set out|came out|ruled"
    r"|convicted|fined|ordered|merg|dissolved|place|held|replaced|succeeded|took over|stepped|resigned|retire|appointed|start)",
)
