// Deletes what the mentions of an issue pointed to once and point to no more.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (m:Mention {issue: $issue})
MATCH (m)-[r]->()
WHERE r.issue = $issue AND r.record <> $record
DELETE r
