import type { Figures } from "#shared/reports/figures.ts";

/** Counts figures by a number. */
export type Tally = {
  /** Counts a visit; `came`: its flags, see `visitFlags`. */
  readonly add: (key: number, came: number, goals: number, meetings: number) => void;
  readonly figures: (key: number) => Figures;
  /** The numbers that anything was counted of, the most often shown first. */
  readonly keys: () => readonly number[];
};

const width = 9;

/** Makes a tally with nothing counted. `size`: one more than the largest number. */
export function createTally(size: number): Tally {
  const cells = new Uint32Array(Math.max(1, size) * width);
  const triggered = (key: number) => cells[key * width] ?? 0;
  return {
    add(key, came, goals, meetings) {
      const at = key * width;
      const raise = (column: number, by: number) => {
        cells[at + column] = (cells[at + column] ?? 0) + by;
      };
      raise(0, 1);
      raise(1, came & 1);
      raise(2, (came >> 1) & 1);
      raise(3, (came >> 2) & 1);
      raise(4, (came >> 3) & 1);
      raise(5, goals);
      raise(6, meetings);
      raise(7, goals > 0 ? 1 : 0);
      raise(8, meetings > 0 ? 1 : 0);
    },
    figures(key) {
      const [
        shown = 0,
        opened = 0,
        engaged = 0,
        completed = 0,
        acquired = 0,
        goals = 0,
        meetings = 0,
        goalVisits = 0,
        meetingVisits = 0,
      ] = cells.subarray(key * width, (key + 1) * width);
      return {
        triggered: shown,
        ...{ opened, engaged, completed, acquired, goals, meetings, goalVisits, meetingVisits },
      };
    },
    keys: () =>
      Array.from({ length: cells.length / width }, (_, key) => key)
        .filter((key) => triggered(key) > 0)
        .sort((one, other) => triggered(other) - triggered(one)),
  };
}
