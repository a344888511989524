"""Which figures are parts of a sum, and which whole they add up to."""
