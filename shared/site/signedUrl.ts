/**
 * A webhook's address with the time (seconds since the epoch) and the signature of what is posted to it: HMAC-SHA-256 of
 * `<time>.<body>`, in hexadecimal. They stand in the address because a header would take a preflight, and a beacon has none.
 *
 * @param sign makes the signature of a text; what it fails with is passed on
 */
export async function signedUrl(
  url: string,
  body: string,
  now: number,
  sign: (text: string) => string | Promise<string>,
): Promise<string> {
  const time = Math.floor(now / 1000);
  const [address = ""] = url.split("#");
  const joint = address.includes("?") ? "&" : "?";
  return `${address}${joint}parley-time=${time}&parley-signature=${await sign(`${time}.${body}`)}`;
}
