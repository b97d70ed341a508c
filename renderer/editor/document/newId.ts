/** A short id that none of `taken` has. `random`: uniform in [0, 1). */
export function newId(prefix: string, taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const id = `${prefix}${Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, "0")}`;
    if (!taken.has(id)) return id;
  }
}
