"""Why a document could not be read, as a rule's name and one plain sentence."""


class DocumentError(Exception):
    """A document cannot be used. `rule` names the rule it broke; the message is for a maintainer.

    The message says in one sentence what was found and in another what to do about it.
    """

    def __init__(self, rule: str, message: str) -> None:
        """Keep the rule beside the message."""
        super().__init__(message)
        self.rule = rule

    def __reduce__(self) -> tuple[type[Exception], tuple[str, str]]:
        """Survive pickling: a batch may be read in another process."""
        return type(self), (self.rule, str(self))


class UnknownFormatError(DocumentError):
    """The bytes are of no kind that we read."""


class DamagedError(DocumentError):
    """The kind is known, but the bytes break off or contradict themselves."""


class ProtectedError(DocumentError):
    """A password or rights management guards the text."""


class TooLargeError(DocumentError):
    """Reading it would take more memory or time than one document may."""


class NoTextError(DocumentError):
    """It was read, and there is no text in it."""
