"""Refuses a Word file that would unpack to more than a document, or that reaches outside itself."""

import io
import zipfile

from stages.ingest.errors import DamagedError, DocumentError, ProtectedError, TooLargeError

MAX_UNPACKED = 200 * 2**20
MAX_RATIO = 100
RATIO_COUNTS_FROM = 20 * 2**20
"""Repetitive small documents do pack 100 to 1; beyond this size only bombs do."""
MAX_MEMBERS = 10_000
_CHUNK = 2**20


def checked_archive(data: bytes) -> None:
    """Raise where the archive's directory, or its members when unpacked, pass the limits."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_size(sum(member.file_size for member in members), len(data), len(members))
            unpacked = 0
            for member in members:
                if member.flag_bits & 1:
                    raise ProtectedError(
                        "ingest.password_protected_docx",
                        "The Word document is locked with a password. Supply a copy without one.",
                    )
                unpacked = _unpack(archive, member, unpacked, len(data))
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise _damaged() from error
    except Exception as error:  # zlib.error and its kin of other methods share no base class
        if isinstance(error, DocumentError):
            raise
        raise _damaged() from error


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, unpacked: int, packed: int) -> int:
    """Unpack a member chunk by chunk, whatever size the directory claims; return the running total."""
    is_xml = member.filename.endswith((".xml", ".rels"))
    tail = b""
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            unpacked += len(chunk)
            _check_size(unpacked, packed, 0)
            # Word writes no document type; with one come entities, which fetch files or explode.
            if is_xml and b"<!DOCTYPE" in (tail + chunk).replace(b"\x00", b""):
                raise DamagedError(
                    "ingest.docx_with_entities",
                    f"The Word document declares XML entities in {member.filename}, which Word never does "
                    "and attacks do. Get a clean copy from its publisher.",
                )
            tail = chunk[-20:]
    return unpacked


def _check_size(unpacked: int, packed: int, members: int) -> None:
    ratio = unpacked / max(packed, 1)
    if unpacked > MAX_UNPACKED or (unpacked > RATIO_COUNTS_FROM and ratio > MAX_RATIO):
        raise TooLargeError(
            "ingest.docx_bomb",
            f"The Word document of {packed:,} bytes unpacks to {unpacked:,} bytes or more "
            f"(limits: {MAX_UNPACKED:,} bytes, and {MAX_RATIO} to 1). It is damaged or hostile: "
            "get it from its publisher again.",
        )
    if members > MAX_MEMBERS:
        raise TooLargeError(
            "ingest.docx_bomb",
            f"The Word document holds {members:,} files, not {MAX_MEMBERS:,} at most. It is hostile.",
        )


def _damaged() -> DamagedError:
    return DamagedError(
        "ingest.damaged_docx", "The Word document is damaged and cannot be unpacked. Fetch it again."
    )
