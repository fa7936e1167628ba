// The version of the graph model that the graph says it is of.
// Parameters: $id (of the one node of its kind), $limit. Columns: modelVersion.
MATCH (m:Meta {id: $id})
RETURN m.modelVersion AS modelVersion
LIMIT $limit
