// Deletes who proposed theories and which works ground them, as an issue's record stated once and states no more; before the theories' uses go, by which they are found.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (a:Article {issue: $issue})
MATCH (a)-[:DRAWS_ON]->(t:Theory)
WITH DISTINCT t
MATCH (t)-[r]->()
WHERE r.issue = $issue AND r.record <> $record
DELETE r
