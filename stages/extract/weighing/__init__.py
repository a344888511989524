"""How likely a place in the text tells a row, weighed over all words around it.

The rules read what they have a construction for. What they leave unread, because nobody wrote down that
way of telling it, is weighed: each word around the place adds its weight, learned from the labelled
documents (`bench/weights.py`), and the sum says how likely a careful reader would write a row. A table
that asks this has a module `weighed.py`, which lists the places and reads the row's columns, and a
`weights.csv` beside it, one word a line, to be read and compared like any other table.
"""
