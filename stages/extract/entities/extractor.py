"""The extractor of tables `organisations`, `people` and `mentions`."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from stages.extract.entities.entity import Mention, Organisation, Person
from stages.extract.entities.reader import read_entities
from stages.extract.extractor import ArticleContext, Extractor, Row
from warehouse.ids import content_id


def read_article(context: ArticleContext) -> Mapping[str, Sequence[Row]]:
    """Rows of the three tables; an entity that many articles name has the same id in each."""
    found = read_entities(context.text)
    return {
        "organisations": [_organisation(o) for o in found.organisations],
        "people": [_person(p) for p in found.people],
        "mentions": [_mention(context.article_id, m) for m in found.mentions],
    }


def organisation_id(organisation: Organisation) -> str:
    """From its name alone, so that articles agree."""
    return _id_of("org", organisation.name)


def person_id(person: Person) -> str:
    """From the full name without honorific, so that articles agree."""
    return _id_of("per", person.name)


@lru_cache(maxsize=16_384)
def _id_of(prefix: str, name: str) -> str:
    return content_id(prefix, name)


def _organisation(organisation: Organisation) -> Row:
    return {
        "organisation_id": organisation_id(organisation),
        "name": organisation.name,
        "kind": organisation.kind,
        "aliases": sorted(organisation.aliases),
        "identifier_scheme": organisation.identifier_scheme,
        "identifier": organisation.identifier,
        "rule": organisation.rule,
    }


def _person(person: Person) -> Row:
    return {
        "person_id": person_id(person),
        "name": person.name,
        "kind": "person",
        "honorific": person.honorific,
        "aliases": sorted(person.aliases),
        "rule": person.rule,
    }


def _mention(article_id: str, mention: Mention) -> Row:
    return {
        "mention_id": content_id("men", article_id, mention.start_char, mention.end_char),
        "article_id": article_id,
        "start_char": mention.start_char,
        "end_char": mention.end_char,
        "surface": mention.surface,
        "entity_kind": "organisation" if mention.organisation else "person",
        "organisation_id": organisation_id(mention.organisation) if mention.organisation else None,
        "person_id": person_id(mention.person) if mention.person else None,
        "rule": mention.rule,
    }


EXTRACTOR = Extractor(
    name="entities", version="1", tables=("organisations", "people", "mentions"), read=read_article
)
