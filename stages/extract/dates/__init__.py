"""Read every time expression of a text and say which days it means."""

from stages.extract.dates.expression import Issue, TimeExpression
from stages.extract.dates.reader import read_dates

__all__ = ["Issue", "TimeExpression", "read_dates"]
