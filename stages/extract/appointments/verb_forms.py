"""The forms of the verbs by which somebody takes up or leaves a post, and their nouns."""

from stages.extract.phrases.trie import trie

VERB_WORDS: set[str] = set()
"""Every form that a pattern here or in the frames was made of."""


def forms(verbs: str, others: str = "") -> str:
    """A pattern of every form of regular verbs ("+" doubles the last letter), with `others` as they stand."""
    words = others.split()
    for verb in verbs.split():
        stem = verb.removesuffix("+")
        past = stem + stem[-1] if verb != stem else stem.removesuffix("e")
        words += (stem, f"{stem}s", f"{stem}es", f"{past}ed", f"{past}ing")
    VERB_WORDS.update(words)
    return trie(words)


STEP = forms("step+")
STEPS_DOWN = (
    rf"(?:{forms('retire resign depart', 'quit quits quitting')}|{STEP} (?:down|aside|back)|"
    rf"{forms('', 'stand stands stood standing')} down|{forms('bow')} out)"
)
TAKE = forms("", "take takes took taking taken")
_GOING = "departure resignation removal retirement dismissal sacking suspension"
LEFT = f"{_GOING} death exit"
"""The nouns of leaving a post."""
_COMING = "nomination promotion selection confirmation recruitment arrival return elevation"
_CHOICES = f"{_COMING} {_GOING}".split()
CHOICE = rf"(?:(?:re-?)?(?:appointment|election)|{trie(_CHOICES)}|announcement|installation)"
"""The nouns of taking up a post and of leaving it."""
VERB_WORDS.update(_CHOICES, ("announcement", "installation", "appointment", "election", "reappointment"))
