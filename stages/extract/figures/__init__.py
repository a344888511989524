"""The figure reader: every quantity in English prose with its hedge, unit, interval and subject."""

from stages.extract.figures.figure import Figure
from stages.extract.figures.reader import read_figures

VERSION = "3"

__all__ = ["VERSION", "Figure", "read_figures"]
