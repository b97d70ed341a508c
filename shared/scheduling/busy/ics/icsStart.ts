import type { IcsMoment } from "./icsMoment.ts";

/** When an instance begins. `end`: the instant it ends at, where its date says so itself, as a period does. */
export type IcsStart = IcsMoment & { readonly end?: number };
