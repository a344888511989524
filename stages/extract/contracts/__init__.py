"""Contracts: licences, contracts, grants, loans and allocations, and what the text tells of each."""
