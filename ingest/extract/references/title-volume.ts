const VOLUME = /^(.{3,}?):\s(?:Т|Vol|Кн)\.\s(?:№\s?)?(\d{1,3}|[IVXLC]{1,7})$/u;

/** `История философии: Т. 5`: the number of a volume that APA prints with the title. */
export function splitVolume(title: string): { readonly title: string; readonly volume: string | null } {
  const match = title.includes(': ') ? VOLUME.exec(title) : null;
  return match === null ? { title, volume: null } : { title: match[1] ?? title, volume: match[2] ?? null };
}
