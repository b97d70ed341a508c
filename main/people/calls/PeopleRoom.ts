import type { People } from "../worker/People.ts";

/**
 * The people that were fetched, for as long as the program runs. `isThere`: whether there were ever any, so that asking makes no
 * file; `counts`: how many counts were asked for; `counting`: the one that is under way.
 */
export type PeopleRoom = {
  readonly people: People;
  readonly isThere: () => boolean;
  counts: number;
  counting: Promise<unknown> | undefined;
};
