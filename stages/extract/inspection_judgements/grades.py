"""Words of judgement, and the verbs and nouns that give them to a provider."""

GRADES = (
    "outstanding|good|requires improvement|requiring improvement|require improvement"
    "|requires? special measures"
    "|special measures|inadequate|satisfactory|significant progress|reasonable progress|insufficient progress"
    "|exemplary|causing concern|attention needed|exceptional|grade (?:one|two|three|four|[1-4])"
)
"""Judgements of the inspectorates, and their progress judgements; longest first where one starts another."""

MARK = "[‘’'“”\"]"

GIVEN = (
    r"(?:judged|rated|graded|found|deemed|classed|considered|declared|ranked|named|branded|labelled|marked)"
    r"(?: overall)?(?: to be| to have made| to| as| as being| it| it as| them)?(?: making| overall)?(?: an?)?"
)
"""A participle that gives a grade: "was judged to be good", "rated inadequate", "found to require …"."""

HELD = (
    r"(?:receiv(?:ed|es)|was (?:given|handed|awarded|slapped with)"
    r"|has been (?:given|handed|awarded)|awarded|given|handed"
    r"|got|gets|earned|achieved|secured|gained|retained|kept|maintained"
    r"|holds|held|won|scored|made|makes|making|shown"
    r"|demonstrated)"
)
"""A verb with a grade as its object: "received a 'good' rating", "made insufficient progress"."""

MOVED = (
    r"(?:downgraded|upgraded|demoted|promoted|fell|fallen|falls|dropped"
    r"|drops|slipped|slips|improved|improves|went|gone"
    r"|moved|moves|plummeted|plunged|rose|risen|climbed|jumped|lifted|relegated)"
)
"""A verb that moves a provider from one grade to another."""

GRADE_NOUNS = "ratings?|grades?|judge?ments?|verdicts?|outcomes?|results?|marks?|reports?|status"

PROVIDER_NOUNS = (
    "college|school|provider|university|academy|trust|council|centre"
    "|company|firm|charity|nursery|group|institution"
    "|institute|organisation|prison|sixth form|training provider"
)
"""What a later sentence calls a provider by: "the college was judged good"."""

NUMBERED = {"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4}
LABELS = {1: "outstanding", 2: "good", 3: "requires improvement", 4: "inadequate"}
"""Ofsted's four grades as numbered since September 2012; earlier ones keep their numbers."""
