/**
 * How much each reason adds to the strength of a link. The unit is one shared keyword; the order is what a reader would call
 * near: said outright, then one line of thought, then one shelf, then one word, then one house.
 *
 * | reason | weight | why |
 * |---|---|---|
 * | one cites the other | 4 | the author says so |
 * | one person wrote both | 3 | one research programme |
 * | both draw on one theory, school or framework | 3, 2 or 1 | by the weaker of the two uses: central, supporting, named in passing |
 * | both use one method | 1 or 0.5 | says how both work, not on what; 1 where it is central to both |
 * | both cite one work | 2 | bibliographic coupling: M. M. Kessler, American Documentation 14 (1963), 10–25 |
 * | author of one is cited or named in the other | 2 | a direct citation of the person's work, though not of the article |
 * | both have one keyword | 1 | co-word analysis: Callon et al., Social Science Information 22 (1983), 191–235 |
 * | both cite one person's different works | 0.5 | author coupling, weaker than a shared work: Zhao and Strotmann, JASIST 59 (2008), 2070–2086 |
 * | both have an author from one institution | 0.5 | says where it was written, not what it says |
 */
export const WEIGHTS = {
  directCitation: 4,
  sameAuthor: 3,
  theory: { central: 3, supporting: 2, mention: 1 },
  method: { central: 1, supporting: 0.5, mention: 0.5 },
  sharedWork: 2,
  authorNamedInOther: 2,
  sharedConcept: 1,
  personNamedInBoth: 0.5,
  sharedInstitution: 0.5,
} as const;
