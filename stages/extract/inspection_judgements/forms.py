"""The forms in which a grade is given to a provider: one entry each, with what its sentence must hold."""

import re

from stages.extract.inspection_judgements.grades import GIVEN, GRADE_NOUNS, GRADES, HELD, MARK, MOVED
from stages.extract.phrases.word_cues import cue

_GRADE = rf"{MARK}?(?P<grade>{GRADES}){MARK}?"
CUE = cue(
    re.compile(
        r"[Oo]utstanding|\b[Gg]ood\b|[Ii]mprovement|[Ss]pecial measures"
        r"|[Ii]nadequate|[Ss]atisfactory|[Ss]ignificant|[Rr]easonable"
        r"|[Ii]nsufficient|[Ee]xemplary|causing concern|attention needed"
        r"|[Ee]xceptional|[Gg]rade (?:one|two|three|four|[1-4])"
    ),
    "good *outstanding *improvement *special_measures *inadequate *satisfactory *significant *reasonable"
    " *insufficient *exemplary *causing_concern *attention_needed *exceptional *grade_",
)
"""A cheap search for what may be a judgement."""
FORMS = (
    ("given", re.compile(rf"(?<!not been )\b{GIVEN} {_GRADE}", re.IGNORECASE)),
    (
        "held",
        re.compile(
            rf"\b{HELD} (?:an?|its|their|the|another|his|her)?\s?(?:[\w-]+ ){{0,3}}?{_GRADE}"
            rf"(?= (?:[\w-]+ ){{0,2}}(?:{GRADE_NOUNS})\b| (?:in|on|for|against"
            rf"|towards|across|with|at)\b|[.,;]|$)",
            re.IGNORECASE,
        ),
    ),
    (
        "moved",
        re.compile(
            rf"\b{MOVED} (?:[\w-]+ ){{0,2}}?(?:from (?:an? )?{MARK}?(?P<previous>{GRADES}){MARK}? )?to "
            rf"(?:an? )?{_GRADE}",
            re.IGNORECASE,
        ),
    ),
    (
        "from_to",
        re.compile(
            rf"\b{MOVED} from grade (?:one|two|three|four|[1-4]) to (?P<grade>(?:grade )?(?:one"
            rf"|two|three|four|[1-4]))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "is_at",
        re.compile(
            r"\b(?:is|was|are|were|remains|stands|[,)]) (?:now |also |still "
            r"|then )?at (?P<grade>grade (?:one|two|three|four|[1-4]))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "is_at",
        re.compile(r"(?<=, )(?:also )?at (?P<grade>grade (?:one|two|three|four|[1-4]))\b", re.IGNORECASE),
    ),
    (
        "is_graded",
        re.compile(
            rf"\b(?:is|are|was|were|remains|remain|then|now) (?:now "
            rf"|also |still )?[‘“'\"](?P<grade>{GRADES})[’”'\"](?! "
            rf"(?:or|is|and|in)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        "progress",
        re.compile(r"\b(?:is|was|as) [‘“'\"](?P<grade>significant|reasonable|insufficient)[’”'\"](?! or\b)"),
    ),
    (
        "shown",
        re.compile(
            r"[‘“'\"](?P<grade>(?:significant|reasonable|insufficient) progress)[’”'\"](?= (?:in"
            r"|on|for|across|against|with)\b)"
        ),
    ),
    (
        "rated_name",
        re.compile(
            rf"[‘“'\"]?(?P<grade>{GRADES})[’”'\"]?[ -](?:rated|graded) (?=[A-Z])"
            rf"|\b(?P<grade_before>grade (?:one|two|three|four|[1-4])) (?=[A-Z])",
            re.IGNORECASE,
        ),
    ),
    (
        "moved_object",
        re.compile(
            rf"\b(?:downgraded|upgraded|moved|lowered|raised|took)\s(?P<object>[^.;:]{{2,90}}?)\s"
            rf"from (?:an? )?{MARK}?(?:{GRADES}){MARK}? to (?:an? )?{_GRADE}",
            re.IGNORECASE,
        ),
    ),
    (
        "gave",
        re.compile(
            rf"\b(?:judged|rated|graded|found|deemed|gave|declared|downgraded"
            rf"|upgraded)\s(?P<object>[^.;:]{{2,90}}?)(?<! from)\s"
            rf"(?:to (?:be )?|as |to be making |an? |was |were |had made )?(?:making )?{_GRADE}",
            re.IGNORECASE,
        ),
    ),
)
_MARKS = tuple("‘’“”'\"")
FORM_CUES: dict[str, tuple[str, ...]] = {
    "given": (
        "ated ",
        "aded ",
        "udged",
        "ound ",
        "eemed",
        "lassed",
        "onsidered",
        "eclared",
        "anked",
        "amed ",
        "abelled",
    ),
    "held": (
        "eceiv",
        "given",
        "handed",
        "award",
        "slapped",
        "got ",
        "gets ",
        "earned",
        "achiev",
        "secur",
        "gain",
        "retain",
        "kept",
        "maintain",
        "hold",
        "held",
        "won ",
        "scored",
        "mak",
        "made",
        "show",
        "demonstrat",
    ),
    "moved": (" to ",),
    "from_to": ("from grade",),
    "is_at": ("at grade",),
    "is_graded": _MARKS,
    "progress": _MARKS,
    "shown": _MARKS,
    "rated_name": ("rated ", "graded ", "grade "),
    "moved_object": (" from ",),
    "gave": ("judged", "rated", "graded", "found", "deemed", "gave", "declared"),
}
"""For each form words of which its sentence must hold one: a search too cheap to matter."""
