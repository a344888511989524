"""How many things a count tells, against the list, the lines or the names themselves."""
