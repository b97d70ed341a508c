/**
 * Names a meeting in a calendar. `start`, `end`: when it was last known to be, in milliseconds since the epoch. `id`: of the entry, as
 * soon as the calendar has told it; without it, the booking's `key` finds it. `etag`: change it only if it is still that version.
 */
export type MeetingRef = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly id?: string | undefined;
  readonly etag?: string | undefined;
};
