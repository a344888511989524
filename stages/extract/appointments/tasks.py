"""Tasks that somebody is given beside a post: "made a national leader of governance by the Skills Fund"."""

import re

from stages.extract.appointments.heads import Role
from stages.extract.phrases.words import word_set

_TASKS = word_set("leader champion ambassador adviser advisor tsar envoy lead commissioner")
_GIVEN = re.compile(
    r"\b(?:appointed|made|named|chosen|selected|become|becomes|became)(?: as)?(?: the| an?)? $"
)
BY = re.compile(r" by (?:the )?")
"""Between a task and the body that gives it."""


def is_task(text: str, role: Role) -> bool:
    """Whether the words right before the role give somebody a task, which says by itself what it is for."""
    is_given = _GIVEN.search(text, max(0, role.start - 40), role.start) is not None
    is_told = role.field_end is not None or " " in text[role.start : role.end]
    return role.head in _TASKS and is_given and is_told
