/** Signs and spaces that have to go; most lines have none. */
const UNTIDY = /[*#<\\]|\s\s|[^\S ]/;

/** Text without markdown's asterisks and heading marks and without the angle brackets around addresses; spaces are single. */
export const plainText = (text: string): string => (UNTIDY.test(text) ? tidied(text) : text.trim());

const tidied = (text: string): string =>
  text
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\\\*/g, '*')
    .replace(/\*+/g, '')
    .replace(/<((?:https?:|www\.)[^<>\s]*)>/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether letters are there and none of them is small. */
export const isUpperCase = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
