"""Words by which a clause puts somebody into a post, keeps them in it or takes them out of it."""

from stages.extract.phrases.trie import trie


def forms(verbs: str, others: str = "") -> str:
    """A pattern of every form of regular verbs ("+" doubles the last letter), with `others` as they stand."""
    words = others.split()
    for verb in verbs.split():
        stem = verb.removesuffix("+")
        past = stem + stem[-1] if verb != stem else stem.removesuffix("e")
        words += (stem, f"{stem}s", f"{stem}es", f"{past}ed", f"{past}ing")
    return trie(words)


TAKE = forms("", "take takes took taking taken")
STEPS_DOWN = (
    rf"(?:{forms('retire resign depart', 'quit quits quitting')}|{forms('step+')} (?:down|aside|back)|"
    rf"{forms('', 'stand stands stood standing')} down|{forms('bow')} out)"
)
LEFT = "departure resignation removal retirement dismissal sacking suspension death exit"
"""The nouns of leaving a post."""
CHOICE = (
    "(?:(?:re-?)?(?:appointment|election)|nomination|promotion|selection|confirmation|recruitment|arrival|"
    "return|elevation|announcement|installation|departure|resignation|removal|retirement|dismissal|sacking)"
)
"""The nouns of taking up a post and of leaving it."""
PUT = (
    r"(?:(?:re-?)?appointed|named|(?:re-?)?elected|confirmed|announced|unveiled|chosen|hired|made|promoted|"
    r"recruited|retained|kept on|nominated|selected|(?:re)?installed|revealed|picked|drafted in|brought in|"
    r"sworn in|co-opted|seconded|proposed|introduced(?= as )|presented(?= as )|asked|invited|persuaded|"
    r"designated|engaged|tapped|elevated|voted(?: in)?|lined up|approved|(?:sacked|dismissed|removed|ousted|"
    r"suspended|fired|reinstated|replaced)(?= as ))"
)
PUTS = (
    rf"(?:{PUT}|{forms('name confirm announce unveil hire appoint elect nominate recruit promote welcome')}|"
    rf"{forms('replace succeed follow', 'chooses choosing makes making joined')}(?: by)?|"
    rf"(?:over|reins|helm) from|{CHOICE} of)"
)
"""What stands before its object: somebody put into a post, or whom another follows in it."""
AUX = (
    r"(?:(?:has|have|had|will|would|is|are|was|were|be|been|being|to|also|now|then|since|again|just|today|"
    r"yesterday|agreed|used|decided|offered|due|set|expected|first|later|[a-z]{2,12}ly) )"
)
"""Auxiliaries and adverbs that may stand before a verb of taking up or leaving a post, one of them."""
_IS = "(?:is|was|has|had|remains|became|served|serves|sits|sat|chairs|works)"
BESIDES = rf"(?: {_IS} [^.;:\n“”]{{2,110}}?,? and|, who {_IS} [^.,;:\n“”]{{2,110}}? and)?"
"""What else the same person is or does, in the same sentence: "is principal of X and chairs"."""
SERVES = (
    rf"(?:{PUT}|{STEPS_DOWN}|{TAKE}|{CHOICE}|"
    + forms(
        "join serve act work continue start accept return move arrive stay cover head assume fill land secure"
        " complete retain inherit vacate relinquish end replace succeed follow carry introduce",
        "leave leaves leaving left begin begins began begun come comes came coming led leads hold holds"
        " held keep keeps kept give gives gave given get gets got win wins won lose loses lost go goes went"
        " going gone spend spends spent step steps stepped stepping stand stands stood rise rises rose risen"
        " become becomes became becoming beat handed relieved reshuffled term tenure stint stints spell"
        " spells years run runs ran been",
    )
    + ")"
)
"""Verbs and nouns that tell of holding a post, wherever they stand before "as"."""
