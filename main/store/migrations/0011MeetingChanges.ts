import type { Migration } from "../Migration.ts";

/** How meetings were changed after they were booked, in that order: it is written down before the calendar is. `change`: JSON. */
export const migration0011MeetingChanges: Migration = {
  number: 11,
  name: "meeting changes",
  sql: `
    CREATE TABLE meeting_changes (
      number INTEGER PRIMARY KEY,
      meeting TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('begun', 'placed', 'done', 'dropped')),
      change TEXT NOT NULL
    ) STRICT;
    CREATE INDEX changes_of_meeting ON meeting_changes (meeting, number);
    CREATE INDEX open_changes ON meeting_changes (number) WHERE state IN ('begun', 'placed');
  `,
};
