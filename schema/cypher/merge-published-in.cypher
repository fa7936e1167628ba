// Merges the issue of an article, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Article, to a Issue.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Issue {id: row.to})
MERGE (a)-[r:PUBLISHED_IN {key: row.key}]->(b)
SET r += row.properties
