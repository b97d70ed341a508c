import { randomId } from "../host/randomId.ts";
import { sessionMap } from "./sessionMap.ts";

let made: ReturnType<typeof sessionMap> | undefined;

/**
 * The id of a request for this by that visitor: the same however often it is asked for, also after a reload, so that it stays one
 * meeting. `keeps`: whether anything may be kept of him.
 */
export function requestId(keeps: () => boolean, ...asked: readonly string[]): string {
  made ??= sessionMap("parley:requests", keeps);
  const key = JSON.stringify(asked);
  const id = made.get(key) ?? randomId();
  made.set(key, id);
  return id;
}
