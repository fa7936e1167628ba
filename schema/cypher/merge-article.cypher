// Merges articles by id, each a Work as well, so that an article can be cited; a null property is removed.
// Parameters: $rows, a list of {id, properties}.
// Columns: none.
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n:Work
SET n += row.properties
