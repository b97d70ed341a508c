/** One meeting with a dialogue, as it is typed. `at`: a wall clock in the site's time zone; `key` tells rows apart. */
export type Met = {
  readonly key: number;
  readonly dialogue: string;
  readonly event: "shown" | "engaged" | "completed";
  readonly at: string;
};
