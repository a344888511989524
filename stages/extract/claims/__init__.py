"""Claims: relations that a text asserts between its own figures, found and recomputed."""
