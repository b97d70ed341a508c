/** A share from 0 to 1; undefined where there is nothing to have a share of. */
export function rate(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
