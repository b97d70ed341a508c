import { hmacSha256 } from "./hmacSha256.ts";

/**
 * A webhook's address with the time (seconds since the epoch) and the signature of what is posted to it: HMAC-SHA-256 of
 * `<time>.<body>`. They stand in the address because a header would take a preflight, and a beacon has none.
 */
export function signedUrl(url: string, key: string, body: string, now: number): string {
  const time = Math.floor(now / 1000);
  const [address = ""] = url.split("#");
  const joint = address.includes("?") ? "&" : "?";
  return `${address}${joint}parley-time=${time}&parley-signature=${hmacSha256(key, `${time}.${body}`)}`;
}
