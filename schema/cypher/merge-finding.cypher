// Merges findings by id; a null property is removed.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Finding {id: row.id})
SET n += row.properties
