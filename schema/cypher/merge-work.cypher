// Merges cited works by id; a null property is removed.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Work {id: row.id})
SET n += row.properties
