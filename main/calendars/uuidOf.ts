import { createHash } from "node:crypto";

/** Parley's own name space (RFC 9562, 5.5); another one would make other ids of the same bookings. */
const space = Buffer.from("6f1d8b1c0a5e4f7f9a0e3b1c2d4f5a60", "hex");

/** A version 5 UUID of a text: the same for the same text. */
export function uuidOf(text: string): string {
  const bytes = createHash("sha1").update(space).update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
