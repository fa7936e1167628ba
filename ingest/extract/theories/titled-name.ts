import type { Reference } from '../../../schema/record/reference.ts';
import { areCognate, inLatin } from './doctrine.ts';
import type { Token } from './tokens.ts';

/** A noun phrase of an English title. */
interface TitlePhrase {
  readonly name: string;
  readonly words: readonly string[];
  /** It is all that stands between two marks of punctuation, but for its field: *Liquid Modernity*; *Path Dependence in Sociology*; *The City as a Growth Machine*. */
  readonly isWhole: boolean;
}

const BETWEEN_SEGMENTS = /[:;,.?!()«»“”"–—/]+|['’‘](?!\p{L})|(?<!\p{L})['’‘]/u;
const ARTICLE = /^(?:the|an?) /iu;
const SMALL_WORD =
  /^(?:an?|and|as|at|between|beyond|by|for|from|how|in|into|introduction|is|its|of|on|or|doing|exploring|revisiting|understanding|using|rethinking|study|the|their|through|to|toward|towards|under|what|why|with|within)$/iu;
/** What a title says of the study before it names its subject: *Understanding …*, *Rethinking the …*. */
const INTRODUCTION = /^(?:an?|the|beyond|doing|exploring|introduction|of|on|rethinking|revisiting|to|towards?|understanding|using)$/iu;
/** A phrase of a title does not end before such a word, nor leave out what stands before it: *Advocacy Coalition Framework*. */
const SORT_OF_THING = /^(?:theory|model|approach|framework|method|analysis|school)$/iu;
const LONGEST = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? [];

/** Runs of words without small ones, their parts of two words or more, and two runs that «of» joins. */
function phrasesOfSegment(segment: string): TitlePhrase[] {
  const words = segment.split(/\s+/).filter((word) => word !== '');
  const phrases: TitlePhrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST + 2); to += 1) {
      const part = words.slice(from, to);
      const small = part.filter((word) => SMALL_WORD.test(word));
      const isJoined = small.every((word) => /^(?:of|the)$/iu.test(word)) && small.some((word) => /^of$/iu.test(word));
      const content = part.filter((word) => !SMALL_WORD.test(word));
      const opens =
        words.slice(0, from).every((word) => INTRODUCTION.test(word)) &&
        (to === words.length || /^(?:in|as|at|for)$/iu.test(words[to] ?? ''));
      const closes = to === words.length && /^as an? /iu.test(`${words.slice(0, from).slice(-2).join(' ')} `);
      const isWhole = opens || closes;
      if ((small.length > 0 && !isJoined && !isWhole) || content.length === 0 || content.length > LONGEST) continue;
      if (SMALL_WORD.test(part[0] ?? '') || SMALL_WORD.test(part.at(-1) ?? '')) continue;
      const isCut = from > 0 && !SMALL_WORD.test(words[from - 1] ?? '') && SORT_OF_THING.test(part.at(-1) ?? '');
      if (isCut || SORT_OF_THING.test(words[to] ?? '')) continue;
      phrases.push({ name: part.join(' ').toLowerCase(), words: wordsOf(content.join(' ')), isWhole });
    }
  }
  return phrases;
}

const known = new WeakMap<Reference, readonly TitlePhrase[]>();

function phrasesOf(work: Reference): readonly TitlePhrase[] {
  const before = known.get(work);
  if (before !== undefined) return before;
  const title = work.language === 'en' ? work.title : (work.romanized?.titleEn ?? null);
  const phrases = (title ?? '').split(BETWEEN_SEGMENTS).flatMap((segment) => phrasesOfSegment(segment.trim().replace(ARTICLE, '')));
  known.set(work, phrases);
  return phrases;
}

const SHORTEST_ALONE = 7;

/** A word alone names a theory only where it is long, as international words are, or the whole title. */
const standsAlone = ({ name, isWhole }: TitlePhrase): boolean => isWhole || name.length >= SHORTEST_ALONE;

/**
 * The English name that the title of a cited work gives to a term: the noun phrase of the title of which at least half the words
 * translate a word of the term, and which leaves no word of the term out that the dictionary knows.
 *
 * @param term the words of the term as printed
 * @param translations what the dictionary gives for them
 * @param isQuoted it stands in quotation marks beside the author's name: then one word is enough for a whole title about as long
 */
export function titledName(
  term: readonly Token[],
  translations: readonly string[],
  works: readonly Reference[],
  isQuoted = false,
): string | undefined {
  const latin = term.map(({ text }) => inLatin(text.toLowerCase()));
  const english = translations.map(wordsOf);
  const isMatched = (word: string): boolean =>
    english.some((words) => words.includes(word)) || latin.some((printed) => areCognate(printed, word));
  const heads = [...(english.at(-1) ?? []), latin.at(-1) ?? ''];
  const isHeadMatched = (words: readonly string[]): boolean =>
    heads.some((head) => head === words.at(-1) || areCognate(head, words.at(-1) ?? ''));
  const phrases = works.flatMap(phrasesOf);
  const isRepeated = ({ name }: TitlePhrase): boolean => phrases.filter((phrase) => phrase.name === name).length > 1;
  const [best] = phrases
    .filter(
      ({ words, isWhole }) =>
        (isQuoted && isWhole && isHeadMatched(words)) ||
        english.every((meant) => meant.some((word) => words.some((other) => word === other || areCognate(word, other)))),
    )
    .map((phrase) => ({ ...phrase, matched: phrase.words.filter(isMatched).length, off: Math.abs(phrase.words.length - term.length) }))
    .filter(
      (phrase) =>
        phrase.matched > 0 &&
        (isRepeated(phrase) ||
          (isQuoted && phrase.isWhole && phrase.off <= 1) ||
          2 * phrase.matched >= Math.max(phrase.words.length, term.length)),
    )
    .filter((phrase) => (term.length > 1 ? phrase.words.length > 1 : phrase.off === 0 && standsAlone(phrase)))
    .toSorted(
      (one, other) => other.matched - one.matched || one.words.length - other.words.length || Number(other.isWhole) - Number(one.isWhole),
    );
  return best?.name;
}

/** Whole pieces of the titles of cited works that an English text prints word for word, and where: *selective exposure*; the longest first. */
export function printedTitles(sentence: string, works: readonly Reference[]): { name: string; start: number; end: number }[] {
  const text = sentence.toLowerCase().replaceAll('-', ' ');
  return works
    .flatMap(phrasesOf)
    .filter(({ words, isWhole }) => isWhole && words.length > 1)
    .map(({ name }) => ({ name, start: text.indexOf(name.replaceAll('-', ' ')) }))
    .filter(({ start }) => start >= 0)
    .map((found) => ({ ...found, end: found.start + found.name.length }))
    .toSorted((one, other) => other.name.length - one.name.length);
}
