import { createHmac } from "node:crypto";
import { isSame } from "./isSame.ts";

/** A visitor's clock may be this wrong, in seconds. What comes twice is kept once all the same. */
const tolerance = 86_400;

/** Whether a webhook's body was signed with the site's key (see `signedUrl`). `now`: milliseconds since the epoch. */
export function isSigned(
  body: string,
  {
    time = "",
    signature = "",
  }: { readonly time?: string | undefined; readonly signature?: string | undefined },
  key: string,
  now: number,
): boolean {
  if (!/^\d{1,12}$/.test(time) || Math.abs(now / 1000 - Number(time)) > tolerance) return false;
  return isSame(signature, createHmac("sha256", key).update(`${time}.${body}`).digest("hex"));
}
