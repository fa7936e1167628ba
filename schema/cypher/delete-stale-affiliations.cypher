// Deletes where authors work, as an issue's record stated once and states no more; before their authorship goes, by which they are found.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (a:Article {issue: $issue})
MATCH (a)<-[:AUTHORED]-(p:Person)
WITH DISTINCT p
MATCH (p)-[r:AFFILIATED_WITH]->()
WHERE r.issue = $issue AND r.record <> $record
DELETE r
