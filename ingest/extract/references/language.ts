import { latinHits } from './language-words.ts';

/** Letters that Kazakh has and Russian has not, and the other way round for Ukrainian. */
const KAZAKH = /[әғқңөұүһі]/iu;
const UKRAINIAN = /[їєґ]/iu;
const KAZAKH_WORD =
  /(?<!\p{L})(?:мен|туралы|бойынша|заманауи|сондай|республикасы\p{L}*|мемлекетт\p{L}*|тарихы|негіздері|дамыту\p{L}*)(?!\p{L})/iu;
/** Plurals that Russian words do not end in, and signs of Russian that outweigh them. */
const KAZAKH_PLURAL = /[тдл][ае]р(?<=\p{L}{2}.{3})(?:ы|ды|дың|ға|дағы|мен)?(?!\p{L})/iu;
const RUSSIAN_SIGN = /(?<!\p{L})(?:в|и|на|по|о|об|как|для|при|с|из|к|от)(?!\p{L})|(?:ый|ий|ая|яя|ое|ые|ие|ого|ость|ции|ния|ние)(?!\p{L})/iu;
/** A name that a Russian title quotes says nothing of the title's language: `программа «Еңбек»`. */
const QUOTED = /[«"“][^«»"“”]{1,80}[»"”]/gu;
/** Whether more letters are Cyrillic than Latin: counted by code, as this runs for every reference. */
function isMostlyCyrillic(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x400 && code <= 0x52f) balance += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) balance -= 1;
  }
  return balance > 0;
}

/** Language of a title in its own or in Latin letters (BCP 47 primary subtag). */
export function titleLanguage(title: string, translated: boolean): string {
  if (isMostlyCyrillic(title)) {
    const own = RUSSIAN_SIGN.test(title) ? title.replace(QUOTED, ' ') : title;
    if (UKRAINIAN.test(own)) return 'uk';
    if (KAZAKH.test(own) || KAZAKH_WORD.test(own)) return 'kk';
    return KAZAKH_PLURAL.test(own) && !RUSSIAN_SIGN.test(own) ? 'kk' : 'ru';
  }
  const { kazakh, russian, native: best } = latinHits(title);
  const romanized = kazakh === 0 && russian === 0 ? null : kazakh > russian ? { code: 'kk', hits: kazakh } : { code: 'ru', hits: russian };
  const native = best.hits > 0 ? best.code : null;
  if (translated) return romanized?.code ?? (native !== null && native !== 'en' ? native : 'ru');
  if (romanized !== null && romanized.hits >= 2 && romanized.hits > best.hits) return romanized.code;
  return native ?? 'en';
}
