import type { Migration } from "../../../store/Migration.ts";

/** Where a meeting was written to, and ways to what is old. */
export const relay0002: Migration = {
  number: 2,
  name: "calendars",
  sql: `
    ALTER TABLE bookings ADD COLUMN account TEXT;
    ALTER TABLE bookings ADD COLUMN calendar TEXT;
    CREATE INDEX bookings_end ON bookings (end_at);
    CREATE INDEX events_received ON events (received_at);
  `,
};
