"""Words for posts: the heads of role names, what may stand before them and after them."""


def word_set(words: str) -> frozenset[str]:
    """The words of a list kept as one text."""
    return frozenset(words.split())


def phrases(words: str) -> tuple[str, ...]:
    """The phrases of a list kept as one text, with commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in words.split(","))


HEADS = phrases(
    """
    principal, chief executive officer, chief operating officer, chief financial officer, chief regulator,
    chief executive, chief inspector, chief, CEO, MD, co-chair,
    chair, chairman, chairwoman, chairperson, director general, director-general, director,
    general secretary, secretary of state, secretary, under-secretary of state,
    under secretary of state, under-secretary, minister of state, minister, commissioner, president,
    headteacher, head teacher, head, leader, governor, ambassador, treasurer, co-founder, founder,
    manager, adviser, advisor, lead, spokesperson, spokesman, spokeswoman, vice-chancellor,
    vice chancellor, chancellor, provost, dean, mayor, economist, officer, official, regulator,
    ombudsman, champion, professor, lecturer, researcher, research fellow, fellow, analyst, partner,
    coordinator, convenor, representative, trustee, registrar, boss, whip, tsar, rector, bursar,
    counsel, vice-president, vice-principal, vice-chair, vice-chairman, non-executive director,
    lead non-executive director, lead non-executive,
    board member, clerk, committee member, council member, panel member, co-director, co-president,
    co-principal, co-leader, company secretary, administrator, liquidator
    """
)
"""Last words of a post's name; the longest that fits is taken."""

MODIFIERS = word_set(
    """
    deputy vice assistant associate interim acting former new then current joint executive national
    regional senior managing chief shadow outgoing incoming permanent founding lead research
    operating financial finance commercial campaign technical head prime first general economics
    marketing communications operations pre-construction non-executive legal creative academic
    programme clinical corporate strategic honorary independent global development parliamentary
    next female second third fourth fifth junior previous parent community co-opted lay
    last
    """
)
"""Words before a head that belong to the post, whatever their case."""

NOUNS = word_set(
    """
    group union policy curriculum programme project college council committee party quality people
    business training student support pay principal medical artistic editorial digital external internal
    public political area branch media press data information safeguarding apprenticeship
    apprenticeships engineering partnerships engagement performance learning teaching education skills
    health workforce innovation inclusion audit estates strategy campus site faculty staff regional
    section panel
    """
)
"""Nouns that belong to the post in lower case only: the College of "Lakes College principal" does not."""

PASSING = word_set(
    "new then current previous newly outgoing incoming departing retiring next last female second third"
    " fourth"
    " fifth"
)
"""Modifiers that tell when, not what, and are left out of the role."""

TOGETHER = frozenset(
    phrases(
        """
        principal, chief executive, chief executive officer, ceo, chair, chairman, president, founder,
        co-founder, director, managing director, vice-chancellor, vice chancellor, general counsel,
        company secretary, accounting officer, headteacher, head teacher, chairwoman,
        chief regulator, chief operating officer, chief financial officer
        """
    )
)
"""Roles at the top of one body that one person often holds together: "principal and chief executive"."""

FIELDS = word_set(
    """
    Analysis Business Communications Corporate Curriculum Development Education Engagement Finance
    Funding Governance Growth Insight Learning Operations People Performance Planning Policy Quality
    Research Resources Services Skills Standards Strategy Student Students Support Technology
    """
)
"""Capitalised, what a post is of or for: "Vice Principal for Curriculum and Quality" names no body."""

OFFICE_FIELDS = FIELDS | word_set(
    """
    Apprenticeships Business Care Children Communities Culture Digital Disabled Early Employment Energy
    Equalities Exchequer Families Further Health Higher Home Housing Industrial Industry Innovation Justice
    Local Media Pensions People Prisons Probation Regions School Schools Science Social Sport Standards
    System Trade Training Universities Women Work Years Young Youth Levelling Up Government
    """
)
"""What a minister or a secretary of state is for."""

OFFICE_HEADS = frozenset({"secretary", "minister", "commissioner"})
"""Heads that take the name of their field before them: education secretary, schools minister."""

NEVER_WITHOUT_BODY = word_set(
    """
    head lead leader officer official manager partner representative chief governor fellow lecturer
    researcher analyst owner boss counsel regulator member champion professor adviser advisor
    administrator spokesperson spokesman spokeswoman
    """
)
"""Heads so common that a post needs its body named to be one."""
