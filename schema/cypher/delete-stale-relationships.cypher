// Deletes the relationships that an issue's record stated once and states no more.
// Parameters: $issue, the issue's id; $record, the SHA-256 of the record just loaded.
// Columns: none.
MATCH ()-[r]->()
WHERE r.issue = $issue AND r.record <> $record
DELETE r
