/** A list in which one thing stands elsewhere. */
export function moved<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
  const thing = list[from];
  return thing === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, thing);
}
