// Issues with their journals.
// Parameters: $ids, $limit. Columns: the properties of the issue; journal…: those of its journal.
MATCH (i:Issue)
WHERE i.id IN $ids
MATCH (i)-[:PART_OF]->(j:Journal)
RETURN i.id AS id, i.year AS year, i.number AS number, i.wholeNumber AS wholeNumber,
  j.id AS journalId, j.titleKk AS journalTitleKk, j.titleRu AS journalTitleRu, j.titleEn AS journalTitleEn,
  j.issnPrint AS journalIssnPrint, j.issnOnline AS journalIssnOnline,
  j.publisherKk AS journalPublisherKk, j.publisherRu AS journalPublisherRu, j.publisherEn AS journalPublisherEn
ORDER BY id, journalId
LIMIT $limit
