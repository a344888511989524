"""Report: the static quality site of a release, for maintainers and for who asks where a number is from."""

from stages.report.site import write_report

__all__ = ["write_report"]
