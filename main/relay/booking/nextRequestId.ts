import { uuidOf } from "../../calendars/uuidOf.ts";

/** The id under which a meeting is kept that is asked for again after the one of this id was cancelled: no calendar takes that twice. */
export function nextRequestId(requestId: string): string {
  return uuidOf(`again:${requestId}`);
}
