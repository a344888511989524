"""Find every organisation and person that an article names, and which mentions are of the same one.

In order, each step leaving alone what an earlier one has taken: standing bodies by the reference table,
member lists, bodies that the article spells out or that their construction shows, persons in full, and
then the shorter ways back to them.
"""

from stages.extract.entities.article import Article
from stages.extract.entities.entity import Entities
from stages.extract.entities.find import (
    find_apposed_bodies,
    find_bodies_before_their_kind,
    find_bodies_by_construction,
    find_members,
    find_peers,
    find_persons,
    find_spelled_out,
    find_standing_bodies,
)
from stages.extract.entities.officers import find_bodies_with_officers
from stages.extract.entities.offices import resolve_offices
from stages.extract.entities.resolve import (
    resolve_acronyms,
    resolve_descriptions,
    resolve_short_names,
    resolve_surnames,
)


def read_entities(text: str) -> Entities:
    """Entities and mentions of one article's text; mentions never overlap."""
    article = Article(text)
    for step in (
        find_standing_bodies,
        find_members,
        find_spelled_out,
        find_apposed_bodies,
        find_bodies_by_construction,
        find_bodies_before_their_kind,
        find_persons,
        resolve_acronyms,
        find_bodies_with_officers,
        find_peers,
        resolve_surnames,
        resolve_short_names,
        resolve_offices,
        resolve_descriptions,
    ):
        step(article)
    return article.entities()
