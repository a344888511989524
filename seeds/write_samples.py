"""The sample documents in binary formats are written from their sources, byte for byte the same each time.

    python -m seeds.write_samples

Sources in words are in `seeds/sources/`; HTML, Markdown and plain UTF-8 samples have none and are edited
in `seeds/documents/` itself. `tests/labels/seeds/test_seed_samples.py` fails when the two differ.
"""

from collections.abc import Callable
from pathlib import Path

from seeds.writers import docx_letter, eml_newsletter, pdf_pages

SOURCES = Path(__file__).parent / "sources"
DOCUMENTS = Path(__file__).parent / "documents"
# Enough of the file to be known as a PDF, too little to hold a page.
TRUNCATED_BYTES = 700


def support_visits() -> bytes:
    """Guidance as a PDF with running heads, footnotes and words hyphenated over lines."""
    source = (SOURCES / "support_visits.txt").read_text("utf-8")
    return pdf_pages.pdf_bytes(
        source,
        title="Help for providers that need to improve",
        header="Help for providers that need to improve",
        footer="No. 140077",
    )


def inspection_letter() -> bytes:
    """A letter after an inspection as a PDF of one page, without a running head."""
    source = (SOURCES / "inspection_letter.txt").read_text("utf-8")
    return pdf_pages.pdf_bytes(source, title="Inspection of Harbourside College", header="", footer="")


def truncated_prospectus() -> bytes:
    """A PDF cut off in transfer, which nobody can read."""
    return support_visits()[:TRUNCATED_BYTES]


def provider_notice() -> bytes:
    """A notice in Windows-1252, as old content systems send it."""
    return (SOURCES / "provider_notice.txt").read_text("utf-8").replace("\n", "\r\n").encode("cp1252")


WRITERS: dict[str, Callable[[], bytes]] = {
    "s03_support_visits.pdf": support_visits,
    "s04_council_letter.docx": lambda: docx_letter.docx_bytes(SOURCES / "council_letter.yaml"),
    "s08_newsletter.eml": lambda: eml_newsletter.eml_bytes(SOURCES / "newsletter.yaml"),
    "s11_inspection_letter.pdf": inspection_letter,
    "s12_provider_notice.txt": provider_notice,
    "s13_truncated_prospectus.pdf": truncated_prospectus,
}


def write_samples(folder: Path = DOCUMENTS) -> list[Path]:
    """Write every sample that has a source into `folder`; return the paths."""
    paths = []
    for name, sample in WRITERS.items():
        path = folder / name
        path.write_bytes(sample())
        paths.append(path)
    return paths


if __name__ == "__main__":
    for written in write_samples():
        print(f"{written.stat().st_size:>7,} bytes  {written}")
