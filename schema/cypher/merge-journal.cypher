// Merges journals by id; a null property is removed.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Journal {id: row.id})
SET n += row.properties
