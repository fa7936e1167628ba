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
const ROMANIZED_KAZAKH =
  /(?<!\p{L})(?:zh[aáä]ne|j[aáä]ne|jane|turaly|respublikas\p{L}*|[qk]azakstan\p{L}{2,}|qazaqstan\p{L}*|memleket\p{L}*|ministrlig\p{L}*|bagdarlama\p{L}*|qogam\p{L}*|\p{L}{3,}(?:dy[nń]|ty[nń]|ny[nñń]g?|lyq|lyk|daryn|lardy\p{L}*|lerdi\p{L}*|synda\p{L}*|syn|tary|lary|leri|ghy|gy|gi|dagy|degi|dik|tik|asy|esi|ligi|lygy|sholu|mettik))(?!\p{L})/giu;
const ROMANIZED_RUSSIAN =
  /(?<!\p{L})(?:v|i|iz|na|po|pri|dlya|dlia|kak|ot|ob|ili|ego|problemy|sistema|\p{L}{3,}(?:[ts]k[io][ijy]{0,2}|skogo|skikh|skih|skoi|skoj|skoy|nykh|nyh|nogo|ogo|noi|noj|noy|nye|nyi|nyy|nyj|naya|naia|nosti|nost['’]?|stvo|stva|stvii?|[ts]ii|[ts]iya|[ts]iia|[ts]ia|eniya|eniia|enie|anie|aniya|ovaniya|ovanie|ami|akh|ah|ov|ev))(?!\p{L})/giu;
const STOP_WORDS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['en', /(?<!\p{L})(?:the|of|and|in|to|for|on|with|from|by|is|are|a|an|as|at|how|what|its|between|through)(?!\p{L})/giu],
  ['de', /(?<!\p{L})(?:der|die|das|und|des|dem|den|ein|eine|zur|zum|im|von|für|über|auf|mit|als|nach)(?!\p{L})/gu],
  ['fr', /(?<!\p{L})(?:le|la|les|des|et|du|un|une|dans|sur|pour|aux|au|que|par|est|ou|entre|chez)(?!\p{L})|(?<!\p{L})[ld]['’]\p{L}/gu],
  ['es', /(?<!\p{L})(?:el|los|las|y|del|una|en|para|con|por|como|su|que|hacia)(?!\p{L})/gu],
  ['it', /(?<!\p{L})(?:il|gli|della|delle|dei|nel|nella|una|per|di|che|con|degli|alla)(?!\p{L})/gu],
  ['tr', /(?<!\p{L})(?:ve|ile|bir|için|üzerine|türkiye\p{L}*|olarak)(?!\p{L})/gu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

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
  const romanized = romanizedLanguage(title);
  const best = STOP_WORDS.map(([code, pattern]) => ({ code, hits: count(title, pattern) })).sort((a, b) => b.hits - a.hits)[0];
  const native = best !== undefined && best.hits > 0 ? best : null;
  if (translated) return romanized?.code ?? (native !== null && native.code !== 'en' ? native.code : 'ru');
  if (romanized !== null && romanized.hits >= 2 && romanized.hits > (native?.hits ?? 0)) return romanized.code;
  return native?.code ?? 'en';
}

/** Whether a title in Latin letters is Russian or Kazakh, by word endings of the usual transliterations. */
function romanizedLanguage(title: string): { readonly code: string; readonly hits: number } | null {
  const kazakh = count(title, ROMANIZED_KAZAKH) + count(title, /[ğñǵńşıäö]|q(?!u)|\p{Script=Cyrillic}/giu);
  const russian = count(title, ROMANIZED_RUSSIAN);
  if (kazakh === 0 && russian === 0) return null;
  return kazakh > russian ? { code: 'kk', hits: kazakh } : { code: 'ru', hits: russian };
}
