import type { DropOff } from "#shared/reports/dropOff.ts";

/** The card at which the most visits stopped; undefined if none did. */
export function mostStopped({ stopped }: DropOff): string | undefined {
  let most: readonly [id: string | undefined, count: number] = [undefined, 0];
  for (const [id, count] of stopped) if (count > most[1]) most = [id, count];
  return most[0];
}
