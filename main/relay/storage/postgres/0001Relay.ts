/** What a relay keeps in PostgreSQL. The constraint holds even if the code that gives time away were wrong. */
export const postgres0001 = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE TABLE bookings (
    request_id text PRIMARY KEY,
    ordinal bigint GENERATED ALWAYS AS IDENTITY,
    whom text NOT NULL,
    agent text NOT NULL,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL CHECK (end_at > start_at),
    created_at bigint NOT NULL,
    touched_at bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('writing', 'confirmed', 'cancelled', 'failed')),
    name text NOT NULL,
    email text NOT NULL,
    time_zone text NOT NULL,
    language text NOT NULL,
    dialogue text NOT NULL,
    entry text,
    call_url text,
    CONSTRAINT no_overlap EXCLUDE USING gist (agent WITH =, int8range(start_at, end_at) WITH &&)
      WHERE (state IN ('writing', 'confirmed'))
  );
  CREATE INDEX bookings_touched ON bookings (touched_at) WHERE state = 'writing';
  CREATE TABLE events (
    seq bigint PRIMARY KEY,
    id text NOT NULL UNIQUE,
    received_at bigint NOT NULL,
    event text NOT NULL
  );
  CREATE TABLE tokens (account text PRIMARY KEY, sealed text NOT NULL);
`;
