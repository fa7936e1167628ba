// Deletes which works are versions of others, as an issue's record stated once and states no more; before their citations go, by which they are found.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (a:Article {issue: $issue})
MATCH (a)-[:CITES]->(w:Work)
WITH DISTINCT w
MATCH (w)-[r:VERSION_OF]->()
WHERE r.issue = $issue AND r.record <> $record
DELETE r
