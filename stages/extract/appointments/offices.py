"""Offices that belong to one body, so that whoever holds them sits there though no body is named.

Only offices of which the country has one, and whose body the office itself says. Left alone: shadow
and former holders, and ministers whose brief crosses departments (care, housing, business).
"""

import re

_STANDING_IN = re.compile(r"^(?:(?:new|acting|interim) )+")
BODIES: dict[str, str] = {
    "education secretary": "Department for Education",  # heads it
    "secretary of state for education": "Department for Education",  # the same office in full
    "skills minister": "Department for Education",  # its skills brief, whoever holds it
    "schools minister": "Department for Education",
    "school standards minister": "Department for Education",
    "children's minister": "Department for Education",
    "early education minister": "Department for Education",
    "justice secretary": "Ministry of Justice",  # heads it
    "youth justice minister": "Ministry of Justice",
    "prisons minister": "Ministry of Justice",
    "health secretary": "Department of Health and Social Care",
    "home secretary": "Home Office",
    "work and pensions secretary": "Department for Work and Pensions",
    "fe commissioner": "Department for Education",  # appointed by and reporting to it
}

INSPECTORATE = "Ofsted"
_WATCHDOGS = {"chief inspector": INSPECTORATE, "chief regulator": "Ofqual"}
"""There are chief inspectors of other things too: Ofsted's only where the article names Ofsted."""


def body_of(role: str, text: str) -> str | None:
    """The body that an office called `role` belongs to in this article; None where the role does not say."""
    plain = _STANDING_IN.sub("", role.lower().replace("’", "'"))
    if plain in _WATCHDOGS:
        alone = _WATCHDOGS[plain] in text and "Inspector of Prisons" not in text
        return _WATCHDOGS[plain] if alone else None
    field = plain.removeprefix("secretary of state for ").replace("&", "and")
    return BODIES.get(plain) or BODIES.get(f"{field} secretary")
