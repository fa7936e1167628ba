const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part !== '');

/** Whether a name is another one with initials for some of its words, in whatever order: `С. Алтынова`, `Сара Алтынова`. */
export function abbreviates(short: string, full: string): boolean {
  const parts = partsOf(short);
  const left = partsOf(full);
  if (parts.length > left.length || parts.every((part) => part.length > 1)) return false;
  const inOrder = [...parts].sort((a, b) => b.length - a.length);
  return inOrder.every((part) => {
    const at = left.findIndex((word) => (part.length === 1 ? word.startsWith(part) : word === part));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
