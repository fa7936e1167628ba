// All of the issues, one after the other by id.
// Parameters: $after (the last id of the page before, or ''), $limit. Columns: id, properties.
MATCH (n:Issue)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $limit
