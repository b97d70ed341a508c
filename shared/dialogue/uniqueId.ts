/** `id`, or `id-2`, `id-3`, … : the first that `taken` lacks; it is taken from then on. At most 100 characters. */
export function uniqueId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id.slice(0, 90)}-${count}`;
  taken.add(free);
  return free;
}
