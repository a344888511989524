"""Every form in which an event is told, the more telling first: a sentence gives one event of a kind."""

from stages.extract.events import decisions, gatherings, inspections, milestones, notices

FORMS = (*gatherings.FORMS, *inspections.FORMS, *decisions.FORMS, *milestones.FORMS, *notices.FORMS)
