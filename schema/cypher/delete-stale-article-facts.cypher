// Deletes what an issue's record stated of its articles once and states no more: citations, theories, concepts, mentions, findings.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (a:Article {issue: $issue})
MATCH (a)-[r]-()
WHERE r.issue = $issue AND r.record <> $record
WITH DISTINCT r
DELETE r
