import { theoryTerms, type TheoryTerm } from '../../../schema/vocabulary/theory-terms.ts';
import { doctrine } from './doctrine.ts';
import { LabelIndex, type LabelHit } from './label-index.ts';
import type { Token } from './tokens.ts';

/** Consecutive words of a sentence that can be put into English word by word: token numbers, the last one excluded. */
export interface LiteralTerm {
  readonly from: number;
  readonly to: number;
  /** In English, in lower case. */
  readonly name: string;
  /** How many words of the dictionary it is made of. */
  readonly length: number;
  /** A single word that is a doctrine or a process by its ending: клиентелизм, секьюритизация. */
  readonly isDoctrine: boolean;
  /** Several words, one of which names theories once it is qualified: мәдени капитал. */
  readonly isQualified: boolean;
  readonly isMethod: boolean;
  /** A method of which nothing is said but that every study has it: кешенді талдау. */
  readonly isGeneric: boolean;
}

type Role = TheoryTerm['role'];

interface Word {
  readonly from: number;
  readonly to: number;
  readonly en: string;
  readonly isAdjective: boolean;
  readonly isDoctrine: boolean;
  readonly role: Role;
}

interface Entry {
  readonly en: string;
  readonly role: Role;
  readonly isAdjective: boolean;
}

let built: LabelIndex<Entry> | undefined;

function dictionary(): LabelIndex<Entry> {
  if (built !== undefined) return built;
  const index = new LabelIndex<Entry>();
  for (const { en, kk, ru, role } of theoryTerms()) {
    for (const word of kk) index.add({ en, role, isAdjective: false }, word, 'kk');
    index.add({ en, role, isAdjective: false }, en, 'en');
    for (const word of ru) index.add({ en, role, isAdjective: /[ыио]й$/u.test(word) }, word, 'ru');
  }
  built = index;
  return index;
}

const ENGLISH_DOCTRINE = /(?:ism|ization)$/;

const read = new WeakMap<readonly Token[], readonly Word[]>();

/** The words of a sentence that the dictionary knows; read once a sentence. */
function wordsOf(sentence: string, tokens: readonly Token[]): readonly Word[] {
  const before = read.get(tokens);
  if (before !== undefined) return before;
  const words = translate(sentence, tokens);
  read.set(tokens, words);
  return words;
}

function translate(sentence: string, tokens: readonly Token[]): Word[] {
  const longest = new Map<number, LabelHit<Entry>>();
  for (const hit of dictionary().hits(sentence, tokens)) if (!longest.has(hit.from)) longest.set(hit.from, hit);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = longest.get(at);
    const single = hit === undefined ? doctrine(tokens[at]?.text ?? '') : undefined;
    if (hit !== undefined) words.push({ ...hit.value, from: at, to: hit.to, isDoctrine: ENGLISH_DOCTRINE.test(hit.value.en) });
    else if (single !== undefined)
      words.push({
        from: at,
        to: at + 1,
        en: single,
        isAdjective: false,
        isDoctrine: true,
        role: single.endsWith('ism') ? 'head' : undefined,
      });
    if (hit !== undefined) at = hit.to - 1;
  }
  return words;
}

const GAP = /^[»”"]?[\s-]*$/u;
const OPENING = /[«“„"]\s?$/u;
const LONGEST = 5;
const MOST_QUALIFIED = 3;

const isMethodWord = ({ en }: Word): boolean => /^(?:analysis|interview|methods?|.* analysis)$/.test(en);

/** From the first word that names a kind of method to the word for method, without anything before or after. */
function methodIn(run: readonly Word[]): readonly Word[] | undefined {
  const from = run.findIndex((word) => word.role === 'method');
  const to = run.findIndex((word, at) => at >= from && isMethodWord(word));
  return from < 0 || to < 0 ? undefined : run.slice(from, to + 1);
}

/** A method that is known by one adjective is a field in English: hermeneutic method, hermeneutics. */
const nameOfMethod = (name: string): string => name.replace(/^([a-z]+ic) methods?$/, '$1s');

/** English puts what Russian says in the genitive in front: ловушка бедности, poverty trap. */
function inEnglish(words: readonly Word[]): string {
  const noun = words.findIndex((word) => !word.isAdjective);
  const isRussian = words.some((word) => word.isAdjective) || noun === 0;
  const head = isRussian && noun >= 0 && noun < words.length - 1 ? words.slice(0, noun + 1) : [];
  return [...words.slice(head.length), ...head].map((word) => word.en).join(' ');
}

/** English words that the dictionary gives for the words of a sentence from one to another, the last one excluded. */
export const translationsOf = (sentence: string, tokens: readonly Token[], from: number, to: number): string[] =>
  wordsOf(sentence, tokens).flatMap((word) => (word.from >= from && word.to <= to ? [word.en] : []));

/**
 * The English name of a Russian theory whose adjectives stand before the theory word and whose genitives after it:
 * «неоклассическая теория миграции», neoclassical migration. Every adjective and the first genitive must be in the dictionary.
 *
 * @param head the theory word
 * @param from where the adjectives begin
 */
export function nameAroundHead(
  sentence: string,
  tokens: readonly Token[],
  from: number,
  head: { from: number; to: number },
): string | undefined {
  const words = wordsOf(sentence, tokens);
  const adjectives = words.filter((word) => word.from >= from && word.to <= head.from);
  const genitives: Word[] = [];
  for (const word of words) if (word.from === (genitives.at(-1)?.to ?? head.to) && genitives.length < MOST_QUALIFIED) genitives.push(word);
  const isWhole = adjectives.length > 0 && adjectives.reduce((sum, word) => sum + word.to - word.from, 0) === head.from - from;
  return isWhole && genitives.length > 0 ? `${adjectives.map((word) => word.en).join(' ')} ${inEnglish(genitives)}` : undefined;
}

/**
 * What in a Kazakh or Russian sentence can be put into English by the dictionary of theory words: the longest runs.
 *
 * @param isRussian the sentence is Russian; else it is read as Kazakh, where the order of words is that of English
 */
export function literalTerms(sentence: string, tokens: readonly Token[], isRussian: boolean): LiteralTerm[] {
  const runs: Word[][] = [];
  for (const word of wordsOf(sentence, tokens)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last === undefined ? '' : sentence.slice(tokens[last.to - 1]?.end, tokens[word.from]?.start);
    const opened = run?.[0] !== undefined && OPENING.test(sentence.slice(0, tokens[run[0].from]?.start));
    const joins = last?.to === word.from && GAP.test(between) && (opened || !/[»”"]/u.test(between));
    if (joins && run !== undefined && run.length < LONGEST) run.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const method = methodIn(run);
    const words = method ?? run;
    const name = isRussian && method === undefined ? inEnglish(words) : nameOfMethod(words.map((word) => word.en).join(' '));
    return [
      {
        from: first.from,
        to: last.to,
        name,
        length: run.length,
        isDoctrine: run.length === 1 && first.isDoctrine,
        isQualified: run.length > 1 && run.length <= MOST_QUALIFIED && (isRussian ? run : [last]).some((word) => word.role === 'head'),
        isMethod: method !== undefined,
        isGeneric: method === undefined && run.some(isMethodWord),
      },
    ];
  });
}
