// Which record of each issue was loaded to the end; null where a load was interrupted.
// Parameters: $ids (of issues), $limit. Columns: id, record.
MATCH (i:Issue)
WHERE i.id IN $ids
RETURN i.id AS id, i.record AS record
ORDER BY id
LIMIT $limit
