/** Whether the last sign of an ISBN of ten or thirteen signs fits the others (ISO 2108). */
export function hasIsbnCheck(isbn: string): boolean {
  const signs = Array.from(isbn.replaceAll(/[^\dXХ]/g, '').replace('Х', 'X'));
  const digits = signs.map((sign) => (sign === 'X' ? 10 : Number(sign)));
  const weighted = (weight: (at: number) => number): number => digits.reduce((sum, digit, at) => sum + digit * weight(at), 0);
  if (signs.length === 10) return weighted((at) => 10 - at) % 11 === 0;
  return signs.length === 13 && !signs.includes('X') && weighted((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
}
