import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { LabelIndex } from './label-index.ts';

/**
 * Words that make a theory of what they govern.
 * `theory` words do so for any phrase, `approach` words for any but a generic approach (systems approach);
 * `loose` words (model, principle, notion) are also said of plain things and count only for a term with a narrow sense.
 */
export type TheoryWord = 'theory' | 'approach' | 'loose';

/** Each in the forms that stems don't reach: a Kazakh word with and without its possessive. */
const WORDS = {
  theory: {
    kk: 'теория, теориясы, тұжырымдама, тұжырымдамасы, концепция, концепциясы, парадигма, парадигмасы, ілімі, тұрғысынан, перспективасынан',
    ru: 'теория, концепция, парадигма, учение, с позиций, с точки зрения',
    en: 'theory, concept, paradigm, perspective',
  },
  approach: { kk: 'тәсіл, тәсілі', ru: 'подход', en: 'approach' },
  loose: {
    kk: 'модель, моделі, үлгісі, феномен, феномені, ұғымы, қағидаты, принципі, метафорасы, идеясы, режимі, әдісі, гипотезасы, сыны, риторикасы, логикасы, тұжырым, тұжырымы, мектебі, доктринасы, көзқарас, көзқарасы, шеңбері',
    ru: 'модель, феномен, понятие, принцип, метафора, идея, режим, метод, гипотеза, логика, школа, доктрина',
    en: 'model, phenomenon, notion, principle, metaphor, idea, regime, method, hypothesis, lens, logic, known as, school, doctrine, framework, thesis',
  },
} as const satisfies Record<TheoryWord, Record<Language, string>>;

const buildIndex = (): LabelIndex<TheoryWord> => {
  const index = new LabelIndex<TheoryWord>();
  for (const force of ['theory', 'approach', 'loose'] as const) {
    for (const language of LANGUAGES) {
      for (const word of WORDS[force][language].split(', ')) index.add(force, word, language);
    }
  }
  return index;
};

/** Finds theory words in a text. */
export const THEORY_WORDS = buildIndex();

/** A policy paper is called «тұжырымдама», концепция or Concept, too: it has a year or a decree beside it. */
const DOCUMENT = /(?:19|20)\d\d|жылға|жылдарға|бекіт|утвержд|approved|Concept for/u;
const DOCUMENT_WORD = /^(?:тұжырымдама|концепци|concept)/iu;
const REACH = 60;

/** «Within», where the word for framework is declined: шеңберінде. */
const WITHIN = /^шеңбер(?:інде|інен|іне)/iu;

/** Whether the theory word at `start` names a policy paper instead, or is no more than a preposition. */
export const isSaidPlainly = (text: string, start: number, end: number): boolean =>
  WITHIN.test(text.slice(start, end)) ||
  (DOCUMENT_WORD.test(text.slice(start, end)) && DOCUMENT.test(text.slice(Math.max(0, start - REACH), end + REACH)));

/** The article says that it builds on something or used it. The Kazakh participle counts only where it ends the sentence. */
const BASIS_WORDS = {
  kk: 'негізделген\\.?$|негізделеді|негізделіп|негізге ал|теориялық (?:негіз|база)|әдіснамалық (?:негіз|архитектура)|синтезіне|призмасы|сүйенеді|сүйенеміз|сүйене отырып|басшылыққа ал|арқылы талдан|қолданылды|қолданамыз|пайдаланылды|жүргізілді|талданды|жүгінеміз|(?:басты|негізгі|екінші|үшінші) (?:тірек|тірегі|ұғым|ұғымы)|өзегі –',
  ru: 'основан[аоы]? на|теоретическ\\p{L}{1,6} (?:основ|баз|рамк)|методологическ\\p{L}{1,6} (?:основ|баз)|опира\\p{L}{1,6} на|через призму|использован|используем|мы (?:использу|применя|обраща|опира)|применен|проведен|выполнено в логике|(?:основная|первая|вторая|третья|главная|теоретическая) опора|исходной точкой|отправной точкой',
  en: 'based on|builds? on|rests on|draws? on|drawn from|theoretical (?:basis|framework|foundation)|methodolog|through the lens|in the light of|\\bwe (?:use|apply|employ|adopt|borrow|turn to)|starting point|(?:was|were) (?:used|applied|employed|carried out|conducted)|the study applies|combining',
};
const BASIS = new RegExp(Object.values(BASIS_WORDS).join('|'), 'iu');

let last = { sentence: '', states: false };

/** Asked several times of one sentence, answered once. */
export function statesBasis(sentence: string): boolean {
  if (last.sentence !== sentence) last = { sentence, states: BASIS.test(sentence) };
  return last.states;
}

/** The article names the theory only to set it aside. */
const ASIDE =
  /да (?:талқылан|ескеріл|аталып|еске алын)|ғана (?:аталады|айтылады)|упомина|лишь в связи|лишь как|обсуждается лишь|only (?:mention|note|touch)|mentioned only|in passing|merely note/iu;

export const setsAside = (sentence: string): boolean => ASIDE.test(sentence);

/** Somebody puts the theory forward: proposes, introduces, discusses it, tells its sides apart, explains something by it. */
const ATTRIBUTION =
  /ұсын[аұғ]|ұсынды|әзірлеген|енгізген|қалыптастырған|болжайды|дәлелдейді|еңбегінде|зерттеуінде|жұмысы|пайымдауынша|тұжырымы бойынша|арқылы түсіндір|аясында түсіндір|предлож|предлага|разработа(?:л|н)|ввел|ввёл|сформулирова|выделя|утвержда|proposed|proposes|developed by|introduced|coined|formulat|according to|argues|identif/iu;

export const attributes = (sentence: string): boolean => ATTRIBUTION.test(sentence);

const METHODS_SECTION = /әдіс|метод|method/iu;

/** Whether the heading is that of the section on methods. */
export const isMethodsSection = (heading: string | null): boolean => heading !== null && METHODS_SECTION.test(heading);
