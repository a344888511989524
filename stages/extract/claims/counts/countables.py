"""Facts about nouns: what a numbered list holds, who is named with a capital, who is a member of a group."""

from stages.extract.phrases.words import word_set

LISTED = word_set(
    """
    thing policy pledge way reason lesson recommendation finding takeaway question tip point
    proposal change fact step principle priority measure promise aim demand goal idea challenge
    issue problem commitment action area objective theme option kind type sort condition
    requirement rule factor criterion element pillar strand test stage phase part section topic
    source task duty option example myth trend risk barrier benefit answer judgement judgment
    grade category purpose outcome message key-finding subject field sector route document
    addition role post prize award unit pot weakness strength concern question driver opportunity
    component module package initiative project workstream target indicator scenario choice ingredient value
    lever tool approach method mechanism dimension feature measure aspect reform pathway mission strategy
    characteristic service activity skill work-stream
    """
)
"""What lists of headings or bullets hold, and what may be told in lower case after a colon."""

NAMED = word_set(
    """
    college university school provider union organisation organization body contractor company
    firm employer board council authority department agency association member person winner
    bidder region nation country town city charity trust centre group partner supplier
    institution minister mp candidate leader principal inspector lecturer author site campus hub
    qualification course level district county borough area place site base academy
    institute department nursery prison hospital
    """
)
"""What an enumeration tells by name, so that its items begin with capitals."""

MEMBERS = word_set(
    """
    appointment member person people name representative place seat expert adviser official
    appointee panellist governor trustee director finalist speaker nominee commissioner recruit leader
    head principal chair figure
    """
)
"""Who a list of members holds, one to a bullet."""

GROUPS = word_set("group panel committee list category team board section forum lot strand hub")
"""What a heading over bullets may name."""

SCALES = word_set("point tier grade level star band rating judgement judgment verdict category label")
"""What a scale is counted in."""


def names_a_scale(unit: str | None) -> bool:
    """Is the unit a point, grade or judgement, and not a name that ends so, as in 'T Level'?"""
    words = (unit or "").split()
    return bool(words) and words[-1].lower() in SCALES and words[-1].islower()
