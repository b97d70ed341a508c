/** What decides whether a version stays. `at`: milliseconds since the epoch. */
export type Kept = {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  readonly exported_at: number | null;
};

const hour = 60 * 60_000;
/** Younger than this, all stay. */
const young = 2 * hour;
const day = 24 * hour;

/** How close together versions may lie, by how old they are. */
const spacing: readonly { readonly age: number; readonly span: number }[] = [
  { age: 2 * day, span: hour },
  { age: 30 * day, span: day },
  { age: Number.POSITIVE_INFINITY, span: 7 * day },
];

/** More automatic versions of one dialogue than this are never kept. */
export const mostAutomatic = 100;

/**
 * Which versions of one dialogue can go: of two hours all stay, of two days one an hour, of thirty days one a day, then one
 * a week, and never more than `mostAutomatic`. One that the author named, one that was exported and the latest always stay.
 *
 * @returns their ids
 */
export function thinVersions(versions: readonly Kept[], now: number): string[] {
  const [latest, ...older] = versions.toSorted((a, b) => b.at - a.at);
  if (latest === undefined) return [];
  const taken = new Set(isAutomatic(latest) ? [spanOf(latest.at, now)] : []);
  const going: string[] = [];
  let automatic = 1;
  for (const version of older) {
    if (!isAutomatic(version)) continue;
    const span = now - version.at < young ? undefined : spanOf(version.at, now);
    if ((span !== undefined && taken.has(span)) || automatic >= mostAutomatic) going.push(version.id);
    else automatic += 1;
    if (span !== undefined) taken.add(span);
  }
  return going;
}

function isAutomatic({ name, exported_at }: Kept): boolean {
  return name === "" && exported_at === null;
}

/** The stretch of time that it stands for: fixed on the clock, so that it is the same each time it is asked. */
function spanOf(at: number, now: number): string {
  const span = spacing.find(({ age }) => now - at < age)?.span ?? 7 * day;
  return `${span} ${Math.floor(at / span)}`;
}
