// All of the cited works that are no articles of an issue, one after the other by id.
// Parameters: $after (the last id of the page before, or ''), $limit. Columns: id, properties.
MATCH (n:Work)
WHERE n.id > $after AND NOT n:Article
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $limit
