"""What makes a text a letter: the salutation above it and the close under it, each a line of its own."""

import re

SALUTATION = re.compile(r"^Dear (?P<whom>[A-Z][^\n]{1,60})$", re.MULTILINE)
CLOSE = re.compile(
    r"^(?:Yours (?:sincerely|faithfully|truly|ever)|Yours|Kind regards|Best wishes|Best regards),?\s*$",
    re.MULTILINE,
)
