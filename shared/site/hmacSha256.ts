import { sha256 } from "./sha256.ts";

const block = 64;

/**
 * HMAC-SHA-256 (RFC 2104) of a text with a key, both as UTF-8, in hexadecimal. Browsers keep their own from pages without
 * https.
 */
export function hmacSha256(key: string, text: string): string {
  const encoder = new TextEncoder();
  const given = encoder.encode(key);
  const padded = new Uint8Array(block);
  padded.set(given.length > block ? sha256(given) : given);
  const inner = sha256(
    joined(
      padded.map((byte) => byte ^ 0x36),
      encoder.encode(text),
    ),
  );
  const outer = sha256(
    joined(
      padded.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
  return [...outer].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
