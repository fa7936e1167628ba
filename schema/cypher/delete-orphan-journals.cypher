// Deletes journals without an issue.
// Parameters: none.
// Columns: none.
MATCH (n:Journal)
WHERE NOT EXISTS { (n)<-[:PART_OF]-() }
DETACH DELETE n
