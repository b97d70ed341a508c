import { dice } from "./dice.ts";
import type { Roll, Value } from "./Field.ts";
import { zulu } from "./instants.ts";

/** One of a list. */
export const pick =
  (salt: number, list: readonly Value[]) =>
  ({ seed, n }: Roll): Value =>
    list[dice(seed, salt, n) % list.length] ?? null;

/** A value for so many in a hundred, none for the others. */
export const some =
  (percent: number, salt: number, make: (roll: Roll) => Value) =>
  (roll: Roll): Value =>
    dice(roll.seed, salt + 1000, roll.n) % 100 < percent ? make(roll) : null;

/** A whole number from 0 on. */
export const upTo =
  (salt: number, most: number) =>
  ({ seed, n }: Roll): number =>
    dice(seed, salt, n) % (most + 1);

/** A number with two decimals. */
export const money =
  (salt: number, most: number) =>
  ({ seed, n }: Roll): number =>
    (dice(seed, salt, n) % (most * 100)) / 100;

/** True for so many in a hundred. */
export const chance =
  (percent: number, salt: number) =>
  ({ seed, n }: Roll): boolean =>
    dice(seed, salt, n) % 100 < percent;

/** An instant up to so many days after the person was created. */
export const later =
  (salt: number, days: number) =>
  ({ seed, n, born }: Roll): string =>
    zulu(born + (dice(seed, salt, n) % (days * 86_400)) * 1000);

/** A day, "1984-07-21", in these years. */
export const day =
  (salt: number, from: number, years: number) =>
  ({ seed, n }: Roll): string => {
    const at = Date.UTC(from, 0, 1) + (dice(seed, salt, n) % (years * 365)) * 86_400_000;
    return new Date(at).toISOString().slice(0, 10);
  };
