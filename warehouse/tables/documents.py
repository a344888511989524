"""Table `documents`: what was retrieved, and whether it could be read."""

from warehouse.columns import key
from warehouse.declaration import DAY, INTEGER, TEXT, TIMESTAMP, Column, Table

TABLE = Table(
    name="documents",
    layer="evidence",
    row_is="one retrieved document",
    key="document_id",
    columns=(
        key("documents", "document_id", "doc"),
        Column("source_id", TEXT, "The source that holds it, as in folder:/srv/documents.", nullable=False),
        Column("location", TEXT, "Where the source holds it: path below the folder, or URL.", nullable=False),
        Column("media_type", TEXT, "Found from its content, never from its name, as in application/pdf."),
        Column("title", TEXT, "Dublin Core title: what it calls itself."),
        Column("publisher", TEXT, "Dublin Core publisher, where the document states one."),
        Column("issued", DAY, "Dublin Core issued: the day it states that it was published."),
        Column(
            "retrieved_at",
            TIMESTAMP,
            "When its bytes were first retrieved.",
            nullable=False,
            is_volatile=True,
        ),
        Column("sha256", TEXT, "SHA-256 of its bytes, in hex; NULL where they could not be read."),
        Column("n_bytes", INTEGER, "Its size in bytes."),
        Column("n_articles", INTEGER, "How many articles were found in it.", nullable=False),
        Column(
            "status",
            TEXT,
            "published, or quarantined as a whole.",
            nullable=False,
            values=("published", "quarantined"),
        ),
        Column("reason", TEXT, "Why it is in quarantine, in plain words."),
        Column(
            "gone_since",
            TIMESTAMP,
            "When a run first found that the source no longer holds it; NULL while it does. "
            "Its rows stay published.",
            is_volatile=True,
        ),
    ),
)
