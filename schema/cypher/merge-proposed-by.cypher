// Merges who proposed a theory, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Theory, to a Person.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Theory {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[r:PROPOSED_BY {key: row.key}]->(b)
SET r += row.properties
