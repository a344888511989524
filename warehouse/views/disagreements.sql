-- The same contract or number of learners told by two documents with intervals that do not meet; not resolved.
WITH told AS (
    SELECT 'contracts' AS table_name, contract_id AS row_id, article_id,
           concat_ws(' / ', lower(qualification), lower(supplier), lower(generation), lower(wave)) AS subject,
           coalesce(per, '') AS period, currency AS unit, value_low AS low, value_high AS high, evidence
    FROM contracts
    WHERE value_figure_id IS NOT NULL AND qualification IS NOT NULL AND supplier IS NOT NULL
    UNION ALL
    SELECT 'learners', l.learner_id, l.article_id,
           concat_ws(' / ', lower(l.organisation), lower(l.qualification), lower(l."group")),
           lower(l.period), l.unit, f.low, f.high, l.evidence
    FROM learners l
    JOIN figures f ON f.figure_id = l.value_figure_id
    WHERE l.organisation IS NOT NULL AND l.period IS NOT NULL
)
SELECT x.table_name, x.subject, x.period, x.unit, x.low AS low, x.high AS high, y.low AS other_low,
       y.high AS other_high, x.evidence, y.evidence AS other_evidence, x.row_id, y.row_id AS other_row_id
FROM told x
JOIN articles ax ON ax.article_id = x.article_id
JOIN told y USING (table_name, subject, period, unit)
JOIN articles ay ON ay.article_id = y.article_id
WHERE ax.document_id < ay.document_id AND x.subject <> '' AND (x.high < y.low OR y.high < x.low)
