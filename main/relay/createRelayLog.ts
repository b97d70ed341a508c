import type { RelayLog } from "./RelayLog.ts";

/** One line of JSON an event. `write` gets the line without its end. */
export function createRelayLog(write: (line: string) => void, now: () => number): RelayLog {
  return (event, facts = {}) => write(JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts }));
}
