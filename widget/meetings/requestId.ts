import { randomId } from "../host/randomId.ts";

const made = new Map<string, string>();

/** The id of a request for this: the same however often it is asked for while the page stands, so that it stays one meeting. */
export function requestId(whom: string, times: string): string {
  const key = `${whom} ${times}`;
  const id = made.get(key) ?? randomId();
  made.set(key, id);
  return id;
}
