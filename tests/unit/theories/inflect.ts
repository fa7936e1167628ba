const BACK = /[аоұыуяёэю][^аоұыәөүіеияёэюу]*$/u;
const VOWEL = /[аәеоөұүыіиуяюёэ]$/u;
const VOICELESS = /[кқпстфхцчшщһбвгд]$/u;
const NASAL = /[мнң]$/u;

/** A Kazakh word in the genitive: капиталдың, демократияның, күштің. */
export function kazakhGenitive(word: string): string {
  const vowel = BACK.test(word) ? 'ы' : 'і';
  const first = VOWEL.test(word) || NASAL.test(word) ? 'н' : VOICELESS.test(word) ? 'т' : 'д';
  return `${word}${first}${vowel}ң`;
}

const RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/(?:ый|ой|ое)$/u, 'ого'],
  [/(?<=[гкхжшчщ])ий$/u, 'ого'],
  [/(?:ий|ее)$/u, 'его'],
  [/ая$/u, 'ой'],
  [/яя$/u, 'ей'],
  [/ия$/u, 'ии'],
  [/ие$/u, 'ия'],
  [/(?<=[гкхжшчщ])а$/u, 'и'],
  [/а$/u, 'ы'],
  [/я$/u, 'и'],
  [/о$/u, 'а'],
  [/ь$/u, 'и'],
  [/й$/u, 'я'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а'],
];

function genitiveOf(word: string): string {
  const rule = RUSSIAN.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

const IS_ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е)$/u;

/** A Russian label in the genitive up to its first noun, which governs the rest: социального капитала, захвата государства. */
export function russianGenitive(label: string): string {
  const words = label.split(' ');
  const noun = words.findIndex((word) => !IS_ADJECTIVE.test(word));
  return words.map((word, at) => (noun < 0 || at <= noun ? genitiveOf(word) : word)).join(' ');
}
