"""Which names are providers of learning, and which one a text is about."""

import re

from stages.extract.finances.told_of import main_body
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.reference import body_kinds

PROVIDER = re.compile(
    r"(?:Colleges?|University|Universities|Academy|Academies|Schools?|Sixth Form|Training|Group|Institute "
    r"of "
    r"Technology|Providers?|Centre|Learning|Ltd|Limited)\b"
)
_AHEAD = 5  # sentences that an article opens with
ALONE = {
    "College",
    "University",
    "School",
    "Academy",
    "Group",
    "Training",
    "Centre",
    "Learning",
    "Schools",
    "Colleges",
}
"""Words that name a provider only with others: "the College"."""
_IS_ONE = re.compile(
    r"^(?!Education|Further|Sixth|Chief|Academy|Adult|Principal|Head|Local).* (?:College|University|Academy"
    r"|School|Sixth Form|Training|Ltd|Limited|Learning|Institute of Technology)$|^University of "
    r"|^[A-Z].* College [A-Z][a-z]+$"
)
"""A provider's whole name, and neither a part of one nor a post at one."""
_NO_BODY = re.compile(
    r"(?:(?:Adult|Basic|Further|Higher|Independent|Work-based|Community|Education|Learning|Skills?|"
    r"Training|"
    r"Safeguarded|B[Tt][Ee][Cc]|Tech|Awards?|Sub-Regional|Partnerships?|Apprenticeships?|and|T|Levels?|"
    r"Firsts?|"
    r"National|Functional|English|Maths|Budget|Fund|Provision|Bootcamps?|Statistics|Activity|Figures|"
    r"Data|Participation|Reform|Strategy|Review|Reports?|Policy|Act|Fees?|Loans?)(?: |$))+"
)
"""Names of learning itself, and of no provider of it."""


def is_body(name: str) -> bool:
    """Whether a name may be a provider's, and no part of one or a kind of learning."""
    return name not in ALONE and _NO_BODY.fullmatch(name) is None


def only_provider(article: Article) -> str | None:
    """The provider that the article opens with, where it names no other."""
    text = article.context.text
    named = {n.text for n in names_of(text) if PROVIDER.search(n.text) and n.text not in ALONE}
    providers = {
        name for name in named if name not in body_kinds() and not name.endswith(("Report", "Results"))
    }
    longest = max(providers, key=len, default=None)
    if longest is None or any(name not in longest for name in providers):
        return None
    opening = f"{article.context.article.get('title')} {text[: article.sentences[:_AHEAD][-1].end]}"
    return longest if longest in opening and _IS_ONE.search(longest) else None


def table_body(article: Article) -> str | None:
    """The provider whose learners a table counts that names none: the article's one."""
    return only_provider(article) or main_body(article)
