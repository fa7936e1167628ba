// Merges the article a passage stands in, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Mention, to a Article.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Mention {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:`IN` {key: row.key}]->(b)
SET r += row.properties
