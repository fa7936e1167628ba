// Merges the issue of a journal, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Issue, to a Journal.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Issue {id: row.from})
MATCH (b:Journal {id: row.to})
MERGE (a)-[r:PART_OF {key: row.key}]->(b)
SET r += row.properties
