// Merges what the graph says of itself, by id.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Meta {id: row.id})
SET n += row.properties
