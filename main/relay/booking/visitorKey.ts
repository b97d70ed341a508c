import { createHmac } from "node:crypto";

/** The key with which a visitor may ask about his meeting and cancel it: nobody has it who was not given it. */
export function visitorKey(signWith: string, requestId: string): string {
  return createHmac("sha256", signWith).update(`visitor:${requestId}`).digest("base64url");
}
