"""Closed lists of words that stand in, before or behind a counted noun phrase."""

from __future__ import annotations

from stages.extract.phrases.words import word_set

COMPARED_BEHIND = word_set(
    "higher lower ahead behind greater larger smaller better worse"
)  # "one point higher"
SINGULAR_UNITS = word_set(
    """
    storey seater bedroom tier star page person seat form-entry point bed child word digit stage
    """
)
# After a number above one a form in -s is no verb: "40 runs", "12 wins".
COUNTED_VERBS = word_set("runs wins offers shows rises falls leads")
VERBAL_PLURALS = COUNTED_VERBS | word_set(
    "works needs uses plans finds opens makes takes says"
)  # "40 staff work"
# Verbs in the plural behind a counted noun, as headlines have them: "Ten Colleges Join Forces".
HEADLINE_VERBS = word_set(
    """
    join face cut win get back merge hit seek call urge want beat buy sell lose share fight test raise axe
    plan eye slam warn vow ask pay set put name drop quit reveal launch build bring help save tell shut open
    near top follow score celebrate mark host welcome push rise fall grow stage
    """
)
VERBAL_ADJECTIVES = frozenset({"live", "closed", "written", "known", "completed", "earlier", "later"})
# Participles that describe the noun behind them: "one specialist designated institution".
ADJECTIVAL = word_set(
    "designated registered qualified dedicated accredited maintained advanced integrated combined approved"
)
# Plurals that name no things to count: "35 careers and enterprise programmes".
SUBJECTS = word_set(
    "careers skills arts sports communications humanities sciences admissions estates economics"
)
ADVERBS_INSIDE = word_set(
    "currently newly recently previously nationally locally fully highly publicly privately"
)
PLURAL_NUMBERS = frozenset({"ones", "twos", "threes", "fours", "fives"})
NAMED_DOINGS = word_set(  # "skills training providers"
    """
    training learning teaching funding engineering manufacturing housing planning marketing nursing catering
    farming building mentoring coaching banking accounting testing counselling spending bargaining parenting
    apprenticing publishing printing advertising fundraising cleaning parking swimming boarding leading
    """
)
OBJECT_STARTS = tuple(
    f" {word} "
    for word in word_set("a the an that it they he she we its their his her this these those all not")
)
ADVERBIAL_ENDING = "ly"
NO_ADVERBS = word_set("family assembly supply reply ally monopoly anomaly subfamily jelly belly")
POSTPOSED = word_set(
    "missing answerable responsible accountable available able ready willing likely unable free"
)
POSSESSED = word_set("jobs posts places contracts hours applications")  # "200 lecturers' jobs"
PEOPLE = word_set("learner student pupil apprentice applicant trainee graduate teacher lecturer employee")
GRADES = frozenset({"outstanding", "good", "inadequate", "satisfactory"})  # "two good, one inadequate"
