"""Offices whose body an article tells without putting it beside them: the watchdogs' heads.

There are chief inspectors of other things too: Ofsted's only where the article names Ofsted. Left alone:
ministers and commissioners, whose departments change and are not what the text states.
"""

import re

_STANDING_IN = re.compile(r"^(?:(?:new|acting|interim) )+|(?<=inspector) of schools$")
_WATCHDOGS = {"chief inspector": "Ofsted", "chief regulator": "Ofqual"}


def body_of(role: str, text: str) -> str | None:
    """The body that an office called `role` belongs to in this article; None where the text does not say."""
    body = _WATCHDOGS.get(_STANDING_IN.sub("", role.lower()))
    return body if body is not None and body in text and "Inspector of Prisons" not in text else None
