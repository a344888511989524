"""SQL macros that the DuckDB file brings along."""

MACROS = (
    # SELECT cite(f) FROM figures f: title, publisher, date and the words of any row that has a span
    """CREATE MACRO cite(r) AS (
        SELECT concat_ws(', ', coalesce(a.title, d.title, d.location), coalesce(a.publisher, d.publisher),
                         strftime(coalesce(a.issued, d.issued), '%-d %B %Y'),
                         '"' || substr(a.text, (r).start_char + 1, (r).end_char - (r).start_char) || '"')
        FROM articles a JOIN documents d USING (document_id) WHERE a.article_id = (r).article_id)""",
    # SELECT words(f) FROM figures f: the words that a row stands on
    """CREATE MACRO words(r) AS (
        SELECT substr(a.text, (r).start_char + 1, (r).end_char - (r).start_char)
        FROM articles a WHERE a.article_id = (r).article_id)""",
    # FROM about('figures'): the columns of a table and what they mean
    """CREATE MACRO about(of_table) AS TABLE
        SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = of_table""",
)
