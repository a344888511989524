"""Words that decide what a programme reaches: people and bodies, places, and no sums or days."""

from stages.extract.phrases.words import word_set

REACHED = word_set(
    """
    student learner pupil adult apprentice person parent teacher school college area participant
    employer business provider trainee graduate jobseeker region borough authority council claimant
    resident worker child family teenager youngster lecturer tutor company firm organisation academy
    university city town county partnership headteacher leader mentor volunteer candidate individual
    place institution site location community veteran prisoner woman man girl boy carer refugee
    applicant starter start household centre charity partner member nursery trust citizen country
    hub district expert practitioner professional specialist engineer londoner
    """
)
"""Singular nouns of whom a programme may reach."""

AREA_UNITS = word_set(
    "area region borough authority city town county place location site community hub district country"
)
"""Those of them that are places."""

NATIONS = word_set(
    "Welsh Scottish English British Irish European American Dutch German National Regional Local "
    "Northern Southern UK"
)
"""Capitals before "programme" that name whose it is, not what it is called."""

SUBJECTS = word_set(
    "Learning Training Education Enterprise Research Works Teachers Practice Partners Community Awards"
)
"""Last words of bodies' names that may end a programme's too: "the Family Learning scheme"."""

HEAD = (
    r"(?:programmes?|schemes?|initiatives?|pilots?|projects?|funds?|campaigns?|trailblazers?|bootcamps?|"
    r"hubs?)"
)
TITLE = (
    "(?:Programmes?|Programs?|Schemes?|Initiatives?|Pilots?|Projects?|Funds?|Service|Campaigns?|"
    "(?:Ambassadors?|Advis[eo]rs?|Mentors?|Mentoring|Hubs?|Leaders?|Champions?|Governors?) Network|"
    "Hubs?|Bootcamps?|Boot Camps?|"
    "Trailblazers?|Guarantees?|Accelerators?|Entitlements?|Pathfinders?|Internships|Scholarships|Grants?|"
    "Levy|Covenant|Allowances?|Deals?|Bursar(?:y|ies)|Fellowships?)"
)
"""Last words of programmes' names, in lower case and in capitals."""
LEAD_IN = (
    "career|careers|skills|mentoring|tutoring|tuition|coaching|apprenticeship|apprenticeships|numeracy|"
    "literacy|maths|youth|employability|employment|internship|traineeship|outreach|catch-up|enterprise|"
    "retraining|exchange|ambassador|volunteering|training|guidance|upskilling|reskilling|placement|"
    "experience|recruitment|bursary|scholarship|leadership|adviser|advice|support|education|learning|digital|"
    "green|pre-apprenticeship|supported|wellbeing|pilot"
)
"""What a programme that goes by what it is for may be for."""
