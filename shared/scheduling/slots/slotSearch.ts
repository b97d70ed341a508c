import type { MeetingKind } from "../availability/meetingKind.ts";
import type { Interval } from "../time/interval.ts";

/** Which slots are looked for: those that begin within `window`. `now`: milliseconds since the epoch. */
export type SlotSearch = { readonly kind: MeetingKind; readonly now: number; readonly window: Interval };
