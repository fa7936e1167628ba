// Articles by their ids.
// Parameters: $ids, $limit. Columns: the properties of the article.
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.issue AS issue, a.position AS position, a.title AS title,
  a.titleKk AS titleKk, a.titleRu AS titleRu, a.titleEn AS titleEn,
  a.sectionKk AS sectionKk, a.sectionRu AS sectionRu, a.sectionEn AS sectionEn,
  a.pageStart AS pageStart, a.pageEnd AS pageEnd, a.bodyLanguage AS bodyLanguage,
  a.abstractKk AS abstractKk, a.abstractRu AS abstractRu, a.abstractEn AS abstractEn,
  a.keywordsKk AS keywordsKk, a.keywordsRu AS keywordsRu, a.keywordsEn AS keywordsEn, a.line AS line
ORDER BY id
LIMIT $limit
