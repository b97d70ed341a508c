/** Where a meeting was written to, and ways to what is old. */
export const postgres0002 = `
  ALTER TABLE bookings ADD COLUMN account text, ADD COLUMN calendar text;
  CREATE INDEX bookings_end ON bookings (end_at);
  CREATE INDEX events_received ON events (received_at);
`;
