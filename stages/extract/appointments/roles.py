"""Words for posts: the heads of role names, what may stand before them and after them (`words.csv`)."""

from pathlib import Path

from stages.extract.phrases.reference import word_lists

_WORDS = word_lists(Path(__file__).with_name("words.csv"))

HEADS = _WORDS["heads"]
"""Last words of a post's name; the longest that fits is taken."""
MODIFIERS = frozenset(_WORDS["modifiers"])
"""Words before a head that belong to the post, whatever their case."""
NOUNS = frozenset(_WORDS["nouns"])
"""Nouns that belong to the post in lower case only: the College of "Lakes College principal" does not."""
PASSING = frozenset(_WORDS["passing"])
"""Modifiers that tell when, not what, and are left out of the role."""
TOGETHER = frozenset(_WORDS["together"])
"""Roles at the top of one body that one person often holds together: "principal and chief executive"."""
FIELDS = frozenset(_WORDS["fields"])
"""Capitalised, what a post is of or for: "Vice Principal for Curriculum and Quality" names no body."""
OFFICE_FIELDS = FIELDS | frozenset(_WORDS["office_fields"])
"""What a minister or a secretary of state is for."""
OFFICE_HEADS = frozenset({"secretary", "minister", "commissioner"})
"""Heads that take the name of their field before them: education secretary, schools minister."""
NEVER_WITHOUT_BODY = frozenset(_WORDS["never_without_body"])
"""Heads so common that a post needs its body named to be one."""
