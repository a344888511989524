"""How sample documents in binary formats are written; needs the `dev` extra (reportlab)."""
