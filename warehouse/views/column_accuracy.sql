-- How far each column of a record table can be relied on: measured on documents that no rule was written from.
-- `filled` rows say something in the column, `told` labels do; a reader may word a title or a metric otherwise
-- than the label does, so the shares are rather too low for columns of free words.
SELECT table_name, replace(measure, 'column ', '') AS column_name,
       sum(found)::INTEGER AS filled, sum(labelled)::INTEGER AS told,
       round(sum(precision * found) / nullif(sum(found), 0), 2) AS precision,
       round(sum(recall * labelled) / nullif(sum(labelled), 0), 2) AS recall
FROM accuracy
WHERE measure LIKE 'column %' AND label_set LIKE 'unseen%'
GROUP BY table_name, measure
HAVING sum(labelled) > 0
ORDER BY table_name, column_name
