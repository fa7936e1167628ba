import type { ArticleDraft } from './article.ts';
import { conceptProperties, idOf, personAt, theoryProperties } from './entities.ts';
import { namePerson, type IssueContext } from './issue-context.ts';
import { between, skewed, skewedSet } from './random.ts';

const CONCEPTS = 5;
const THEORIES = 2;
const MENTIONS_EACH = 2;

function conceptRows({ sink, pools, fact }: IssueContext, { id, line, random }: ArticleDraft): void {
  skewedSet(random, pools.concepts, CONCEPTS).forEach((rank, at) => {
    const concept = idOf('concept', rank);
    const properties = conceptProperties(rank);
    sink.node('Concept', concept, properties);
    sink.relate('HAS_CONCEPT', id, concept, '', {
      ...fact(line + 5),
      order: at + 1,
      printedKk: properties.labelKk ?? '',
      printedRu: properties.labelRu ?? '',
      printedEn: properties.labelEn ?? '',
      lineKk: line + 5,
      lineRu: line + 6,
      lineEn: line + 7,
    });
  });
}

function theoryRows(context: IssueContext, { id, position, line, random }: ArticleDraft, cited: readonly string[]): void {
  const { sink, pools, fact } = context;
  for (const rank of skewedSet(random, pools.theories, THEORIES)) {
    const theory = idOf('theory', rank);
    const properties = theoryProperties(rank);
    const number = between(random, 1, cited.length - 1);
    const work = cited[number - 1] ?? '';
    const thinker = personAt(skewed(random, pools.persons));
    namePerson(context, thinker, `article ${position}, theory ${properties.name}`);
    sink.node('Theory', theory, properties);
    sink.relate('DRAWS_ON', id, theory, '', { ...fact(line + 9), role: 'supporting', references: [number], evidence: null });
    sink.relate('PROPOSED_BY', theory, thinker.id, id, { ...fact(line + 9), article: id });
    sink.relate('GROUNDED_IN', theory, work, id, { ...fact(line + 9), article: id, number });
    for (let at = 0; at < MENTIONS_EACH; at += 1) {
      const mention = idOf('mention', context.index, position, rank, at);
      const from = line + between(random, 20, 300);
      const passage = { phrase: properties.name, section: 'Methods', paragraph: at, lineEnd: from + 1, language: 'en', sentence: null };
      sink.node('Mention', mention, { ...fact(from), ...passage, references: [number] });
      sink.relate('MENTIONS', mention, theory, '', fact(from));
      sink.relate('IN', mention, id, '', fact(from));
      sink.relate('CITING', mention, work, '', fact(from));
    }
  }
}

/** What the article is about, the theories that it draws on, and something for the librarian. */
export function subjectRows(context: IssueContext, article: ArticleDraft, cited: readonly string[]): void {
  const { sink, fact } = context;
  const { id, position, line } = article;
  conceptRows(context, article);
  theoryRows(context, article, cited);
  const finding = idOf('finding', context.index, position);
  const said = { code: 'year-missing', kind: 'source-fault', severity: 'warning', message: `Reference ${position} has no year` } as const;
  sink.node('Finding', finding, { ...fact(line + 11), ...said, suggestion: null });
  sink.relate('ABOUT', finding, id, '', fact(line + 11));
}
