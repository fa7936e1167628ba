// Deletes journals that the record just loaded no longer gives an issue.
// Parameters: $rows, a list of {id, keep, issue}: an issue (twice) and the ids of its journals.
// Columns: none.
UNWIND $rows AS row
MATCH (i:Issue {id: row.id})-[r:PART_OF]->(j:Journal)
WHERE NOT j.id IN row.keep
DELETE r
