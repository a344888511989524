"""Survey results: who asked whom, how many, and what share said what."""
