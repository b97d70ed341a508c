import type { ChangeRefusal } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { MeetingRecord } from "../MeetingRecord.ts";
import type { KeptChange } from "./KeptChange.ts";

/** What a change ends with; `record`: what is known of the meeting from now on, noted in the same moment. */
export type ChangeEnd = {
  readonly state: "placed" | "done" | "dropped";
  readonly why?: ChangeRefusal;
  readonly record?: MeetingRecord;
};

/** Where it is written down how meetings were changed. What it has answered is on the disk. */
export type MeetingChanges = {
  /** Notes that a change is about to be made. */
  readonly begin: (change: Pick<KeptChange, "meeting" | "at" | "change" | "place" | "silent">) => KeptChange;
  readonly end: (change: KeptChange, end: ChangeEnd) => void;
  /** Notes one that was made already. */
  readonly note: (change: Pick<KeptChange, "meeting" | "at" | "change">, record?: MeetingRecord) => void;
  /** Of one meeting, oldest first. */
  readonly of: (meeting: string) => readonly KeptChange[];
  /** Those that are not finished, oldest first, without any that cannot be read: `all` counts those. */
  readonly open: () => readonly KeptChange[];
  /** All, by meeting, oldest first, and how many cannot be read. */
  readonly all: () => {
    readonly found: ReadonlyMap<string, readonly KeptChange[]>;
    readonly unreadable: number;
  };
};
