"""Learners: how many started, enrolled, studied or had a place, by group, course and provider."""
