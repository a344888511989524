"""Find who is named: organisations and persons, each under all the names an article gives them."""

from stages.extract.entities.entity import Entities, Mention, Organisation, Person
from stages.extract.entities.reader import read_entities

__all__ = ["Entities", "Mention", "Organisation", "Person", "read_entities"]
