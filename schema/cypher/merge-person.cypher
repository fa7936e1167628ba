// Merges persons by id; a null property is removed.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
SET n += row.properties
