import { randomBytes } from "node:crypto";
import { readSetting } from "../settings/readSetting.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import type { Store } from "../store/Store.ts";

const setting = "meetings.signingKey";
const bytes = 32;

/**
 * What offered times are signed with; made the first time. It stands in the store and not in the keyring, which may forget: then
 * every request for a time that was offered before would look forged. It opens nothing.
 */
export function signingKey(store: Store): string {
  const known = readSetting(store, setting);
  if (typeof known === "string") return known;
  const key = randomBytes(bytes).toString("hex");
  writeSetting(store, setting, key);
  return key;
}
