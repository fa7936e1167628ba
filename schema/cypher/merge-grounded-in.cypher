// Merges the works a theory is cited from, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Theory, to a Work.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Theory {id: row.from})
MATCH (b:Work {id: row.to})
MERGE (a)-[r:GROUNDED_IN {key: row.key}]->(b)
SET r += row.properties
