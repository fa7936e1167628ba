// Deletes the mentions that an issue's record stated once and states no more.
// Parameters: $issue, the issue's id; $record, the digest of the record just loaded.
// Columns: none.
MATCH (n:Mention {issue: $issue})
WHERE n.record <> $record
DETACH DELETE n
