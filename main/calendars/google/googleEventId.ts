import { createHash } from "node:crypto";

const digits = "0123456789abcdefghijklmnopqrstuv";

/** The id of a booking's entry in a Google calendar, 52 characters of base32hex (of which alone such ids may be made). */
export function googleEventId(key: string, calendar: string): string {
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of createHash("sha256")
    .update(JSON.stringify([key, calendar]))
    .digest()) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) id += digits[(held >> (bits - 5)) & 31];
  }
  return id + digits[(held << (5 - bits)) & 31];
}
