"""One quantity told twice: in title and text, as number and share, as length and as dates."""
