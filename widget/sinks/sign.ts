import type { LoadPart } from "../host/Parts.ts";

const way = { name: "HMAC", hash: "SHA-256" };

/**
 * HMAC-SHA-256 of a text with a key, in hexadecimal: the browser's own, or where it keeps that from a page (one without
 * https) what comes with `recovery`; rejects when that cannot be had.
 */
export async function sign(key: string, text: string, load: LoadPart): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return (await load("recovery")).hmacSha256(key, text);
  const encoder = new TextEncoder();
  const signer = await subtle.importKey("raw", encoder.encode(key), way, false, ["sign"]);
  const signature = new Uint8Array(await subtle.sign("HMAC", signer, encoder.encode(text)));
  return Array.from(signature, (byte) => (byte + 256).toString(16).slice(1)).join("");
}
