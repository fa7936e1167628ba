// How many issues were loaded to the end: a load writes the hash of its record last.
// Parameters: $limit. Columns: issues.
MATCH (i:Issue)
WHERE i.record IS NOT NULL
RETURN count(i) AS issues
LIMIT $limit
