// Relationships that begin at the given issues, whatever their type.
// Parameters: $ids, $skip, $limit. Columns: type, from, to, key, properties.
UNWIND $ids AS id
MATCH (a:Issue {id: id})
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, r.key AS key, properties(r) AS properties
ORDER BY from, type, to, key
SKIP $skip LIMIT $limit
