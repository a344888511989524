"""The T Level titles, so that a list of them is told apart where "and" also stands inside a title."""

import re

TITLES = (
    "accounting",
    "agriculture, land management and production",
    "animal care and management",
    "building services engineering for construction",
    "catering",
    "craft and design",
    "data analytics",
    "design and development for engineering and manufacturing",
    "design, surveying and planning",
    "design, surveying and planning for construction",
    "digital business services",
    "digital data analytics",
    "digital production, design and development",
    "digital production, development and design",
    "digital software development",
    "digital support and security",
    "digital support services",
    "education and childcare",
    "education and early years",
    "engineering, manufacturing, processing and control",
    "finance",
    "hair, beauty and aesthetics",
    "hairdressing, barbering and beauty therapy",
    "health",
    "healthcare science",
    "legal services",
    "maintenance, installation and repair for engineering and manufacturing",
    "management and administration",
    "marketing",
    "media, broadcast and production",
    "onsite construction",
    "science",
)
_LONGEST_FIRST = "|".join(re.escape(title) for title in sorted(TITLES, key=len, reverse=True))
_LIST = re.compile(
    rf"(?:{_LONGEST_FIRST})(?:(?:,? (?:and|as well as) (?:in |the )?|, )(?:{_LONGEST_FIRST}))+", re.IGNORECASE
)
_TITLE = re.compile(rf"(?:{_LONGEST_FIRST})", re.IGNORECASE)


def names_title(words: str) -> bool:
    """Whether `words` hold a T Level title of more than one word, or are one."""
    return any(" " in found for found in _TITLE.findall(words)) or _TITLE.fullmatch(words) is not None


def titles_in(words: str) -> list[str]:
    """The titles that `words` list, where they list nothing else; else `words` themselves."""
    if _LIST.fullmatch(words):
        return _TITLE.findall(words)
    return [words]
