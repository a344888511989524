-- What two documents tell of one subject, period and unit in intervals that do not meet; nobody has decided which.
-- A subject names a body ("colleges" is none) and what is told of it, and a period holds a year or a generation:
-- "last year" of one document is not that of another. An estimate before an award does not disagree with the award,
-- nor a rise ("500 more pupils") with another, nor a committee's meeting with its next. Days are told as numbers, 20250331 for 31 March 2025.
WITH told AS (
    SELECT 'contracts' AS table_name, c.contract_id AS row_id, c.article_id,
           concat_ws(' / ', coalesce(c.programme, b.name, c.buyer), c.wave, c.qualification,
                     coalesce(s.name, c.supplier), if(c.outcome IN ('planned', 'total'), c.outcome, 'held')) AS subject,
           coalesce(c.generation, year(coalesce(c.awarded_on, c.starts_on))::VARCHAR,
                    -- what both documents leave undated they tell of one year where both were issued in it
                    if(coalesce(c.programme, c.qualification) IS NULL, NULL, format('told in {}', year(a.issued)))
           ) AS period,
           concat_ws(' a ', c.currency, c.per) AS unit, c.value_low AS low, c.value_high AS high, c.evidence
    FROM contracts c
    JOIN articles a ON a.article_id = c.article_id
    LEFT JOIN also_known_as s ON s.told_as = c.supplier
    LEFT JOIN also_known_as b ON b.told_as = c.buyer
    WHERE (coalesce(c.programme, c.buyer) IS NOT NULL AND coalesce(c.supplier, c.wave, c.qualification) IS NOT NULL)
       OR (c.supplier IS NOT NULL AND c.qualification IS NOT NULL)
    UNION ALL
    SELECT 'learners', l.learner_id, l.article_id,
           concat_ws(' / ', coalesce(o.name, l.organisation), l.qualification, l."group"), l.period, l.unit, f.low,
           f.high, l.evidence
    FROM learners l
    JOIN figures f ON f.figure_id = l.value_figure_id
    LEFT JOIN also_known_as o ON o.told_as = l.organisation
    WHERE regexp_matches(l.organisation, '[A-Z]') AND coalesce(l.qualification, l."group") IS NOT NULL
      AND l.unit <> 'percent' AND NOT regexp_matches(lower(coalesce(l."group", '')), '^(more|fewer|extra|additional) ')
    UNION ALL
    SELECT 'finances', n.finance_id, n.article_id,
           concat_ws(' / ', coalesce(o.name, n.organisation), n.metric, n.role), n.period, n.unit, f.low, f.high,
           n.evidence
    FROM finances n
    JOIN figures f ON f.figure_id = n.value_figure_id
    LEFT JOIN also_known_as o ON o.told_as = n.organisation
    WHERE regexp_matches(n.organisation, '[A-Z]')
    UNION ALL
    SELECT 'survey_results', r.survey_result_id, r.article_id,
           concat_ws(' / ', coalesce(q.name, r.pollster), r.population, r.statement),
           format('survey of {} in {}', r.sample_size::BIGINT, year(a.issued)), r.kind, f.low, f.high, r.evidence
    FROM survey_results r
    JOIN articles a ON a.article_id = r.article_id
    JOIN figures f ON f.figure_id = r.value_figure_id
    LEFT JOIN also_known_as q ON q.told_as = r.pollster
    WHERE r.pollster IS NOT NULL AND r.population IS NOT NULL AND r.statement IS NOT NULL
    UNION ALL
    -- a contract's "autumn 2027" is stored as a day, so that only its year can be held against another
    SELECT 'contracts', c.contract_id, c.article_id,
           concat_ws(' / ', coalesce(c.programme, b.name, c.buyer), c.wave, c.qualification,
                     coalesce(s.name, c.supplier), d.which),
           coalesce(c.generation, format('told in {}', year(a.issued))), 'year', d.year, d.year, c.evidence
    FROM contracts c
    JOIN articles a ON a.article_id = c.article_id
    LEFT JOIN also_known_as s ON s.told_as = c.supplier
    LEFT JOIN also_known_as b ON b.told_as = c.buyer
    CROSS JOIN (VALUES ('start'), ('end')) w (which)
    CROSS JOIN LATERAL (SELECT w.which, year(if(w.which = 'start', c.starts_on, c.ends_on)) AS year) d
    WHERE c.supplier IS NOT NULL AND coalesce(c.programme, c.qualification) IS NOT NULL AND d.year IS NOT NULL
    UNION ALL
    SELECT 'events', e.event_id, e.article_id, concat_ws(' / ', e.kind, e.title, array_to_string(e.participants, ', ')),
           format('told in {}', year(a.issued)), 'day', strftime(e.starts_on, '%Y%m%d')::DECIMAL(28, 6),
           strftime(e.ends_on, '%Y%m%d')::DECIMAL(28, 6), e.evidence
    FROM events e
    JOIN articles a ON a.article_id = e.article_id
    WHERE e.starts_on IS NOT NULL AND e.ends_on IS NOT NULL AND len(e.participants) > 0 AND e.kind <> 'meeting'
), dated AS (
    SELECT t.table_name, t.row_id, a.document_id, lower(t.subject) AS subject, t.unit, t.low, t.high, t.evidence,
           -- 2022-23, 2022/23 and 2022/2023 are one period
           regexp_replace(regexp_replace(lower(t.period), '(\d{4})[/–-](?:20)?(\d{2})\b', '\1/\2', 'g'),
                          ' (academic|financial) year$', '') AS period
    FROM told t
    JOIN articles a ON a.article_id = t.article_id
    WHERE regexp_matches(t.period, '\d{4}|(?i)gen')
)
SELECT x.table_name, x.subject, x.period, x.unit, x.low, x.high, y.low AS other_low, y.high AS other_high, x.evidence,
       y.evidence AS other_evidence, dx.location, dy.location AS other_location, x.row_id, y.row_id AS other_row_id
FROM dated x
JOIN dated y ON y.table_name = x.table_name AND y.subject = x.subject AND y.period = x.period AND y.unit = x.unit
            AND y.document_id > x.document_id
JOIN documents dx ON dx.document_id = x.document_id
JOIN documents dy ON dy.document_id = y.document_id
WHERE x.high < y.low OR y.high < x.low
ORDER BY x.table_name, x.subject, x.period, x.row_id, y.row_id
