"""Validate: run the suites, hold back what fails, and decide whether the release may go out."""
