import type { JoinLines } from '../join-lines.ts';

const LONGEST_ADDRESS = 2000;
const OPEN_ADDRESS = /<?https?:\/\/[^\s<>]{0,2000}>?\.?$/i;
const REST_OF_ADDRESS = /^[\w.%-]*[/.][^\s<>]+/;

/** Whether a web address that ends the first piece goes on in the second: `<https://normlex>.` and `ilo.org/dyn/…`. */
function addressGoesOn(left: string, right: string): boolean {
  const address = left.slice(-LONGEST_ADDRESS).match(OPEN_ADDRESS)?.[0];
  if (address === undefined || !REST_OF_ADDRESS.test(right) || /^https?:/i.test(right)) return false;
  return /[/_=&?-]$/.test(address) || !/^<?https?:\/\/[^/\s<>]+\.[a-z]{2,}(?:[/>]|$)/i.test(address) || /^[\w%-]+\//.test(right);
}

/** Puts the pieces of an entry on one line; words and web addresses cut in two are made whole. */
export const joinEntry = (pieces: readonly string[], join: JoinLines): string =>
  pieces.reduce((left, right) => {
    const piece = right.trim();
    if (!addressGoesOn(left, piece)) return join([left, piece]);
    const address = left.replace(/>?(\.?)$/, '$1');
    const isClosed = left.endsWith('>') || left.endsWith('>.');
    return isClosed ? `${address}${piece.replace(/^(\S+?)([.,]?)(?=\s|$)/, '$1>$2')}` : `${address}${piece}`;
  });
