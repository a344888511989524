"""Why a sum that does not come out may still be no error of the text.

Before a claim is called contradicted each doubt is asked in turn; one that holds leaves it unverifiable, with
its reason. A doubt looks at the words about the figures, whichever rule found the claim.
"""
