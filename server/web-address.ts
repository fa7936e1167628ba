/** The address if a browser may follow it: http or https only (a printed reference is untrusted text). */
export const webAddress = (printed: string | null): string | null => {
  if (printed === null || !URL.canParse(printed)) return null;
  const { protocol } = new URL(printed);
  return protocol === 'http:' || protocol === 'https:' ? printed : null;
};
