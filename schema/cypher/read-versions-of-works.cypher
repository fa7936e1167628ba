// Which works are versions of the given ones in another language, whichever way the relationship points.
// Parameters: $ids (of works), $limit. Columns: work, version.
MATCH (w:Work)
WHERE w.id IN $ids
MATCH (w)-[:VERSION_OF]-(v:Work)
RETURN DISTINCT w.id AS work, v.id AS version
ORDER BY work, version
LIMIT $limit
