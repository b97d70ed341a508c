/** A booking's columns under the names that the code has for them. */
export const bookingColumns = `request_id AS "requestId", whom, agent, start_at AS "start", end_at AS "end",
  created_at AS "createdAt", touched_at AS "touchedAt", state, name, email, time_zone AS "timeZone", language, dialogue,
  account, calendar, entry, call_url AS "callUrl"`;
