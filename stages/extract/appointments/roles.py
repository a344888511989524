"""Words for posts: the heads of role names, what may stand before them and after them."""

HEADS = (
    "principal",
    "chief executive officer",
    "chief executive",
    "chief inspector",
    "chief",
    "CEO",
    "MD",
    "co-chair",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "director general",
    "director-general",
    "director",
    "general secretary",
    "secretary of state",
    "secretary",
    "minister",
    "commissioner",
    "president",
    "headteacher",
    "head teacher",
    "head",
    "leader",
    "governor",
    "treasurer",
    "co-founder",
    "founder",
    "owner",
    "manager",
    "adviser",
    "advisor",
    "lead",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "vice-chancellor",
    "vice chancellor",
    "chancellor",
    "provost",
    "dean",
    "mayor",
    "economist",
    "officer",
    "official",
    "regulator",
    "ombudsman",
    "champion",
    "professor",
    "lecturer",
    "researcher",
    "research fellow",
    "fellow",
    "analyst",
    "partner",
    "coordinator",
    "co-ordinator",
    "convenor",
    "representative",
    "trustee",
)
"""Last words of a post's name; the longest that fits is taken."""

MODIFIERS = frozenset(
    """
    deputy vice assistant associate interim acting former new then current joint executive national regional
    senior managing chief shadow outgoing incoming permanent founding lead research operating financial finance
    commercial campaign technical head prime first parliamentary general economics marketing communications
    operations pre-construction development
    """.split()
)
"""Words before a head that belong to the post, whatever their case."""

NOUNS = frozenset("group union policy curriculum programme project college council committee party quality "
    "people business training student support pay principal".split())
"""Nouns that belong to the post in lower case only: the College of "Lakes College principal" does not."""

PASSING = frozenset({"new", "then", "current", "newly"})
"""Modifiers that tell when, not what, and are left out of the role."""

OFFICE_HEADS = frozenset({"secretary", "minister", "commissioner"})
"""Heads that take the name of their field before them: education secretary, schools minister."""

NEVER_WITHOUT_BODY = frozenset(
    {
        "head",
        "lead",
        "leader",
        "officer",
        "official",
        "manager",
        "partner",
        "representative",
        "chief",
        "governor",
        "fellow",
        "lecturer",
        "researcher",
        "analyst",
        "owner",
        "regulator",
        "member",
        "champion",
        "professor",
        "adviser",
        "advisor",
        "spokesperson",
        "spokesman",
        "spokeswoman",
    }
)
"""Heads so common that a post needs its body named to be one."""
