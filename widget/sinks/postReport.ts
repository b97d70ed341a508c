const silent = new Set<string>();

/**
 * Posts one report; true when the webhook has taken it (or refuses it for good). `text/plain` spares the browser the
 * preflight that `application/json` from another origin would need; the body is JSON all the same.
 *
 * A webhook that sends no `Access-Control-Allow-Origin` gets the report, but its answer may not be read. That looks
 * like a broken network, so it is asked again without reading the answer, and from then on at once in that way.
 */
export async function postReport(url: string, body: string): Promise<boolean> {
  const post = (mode: RequestMode) =>
    fetch(url, {
      method: "POST",
      mode,
      keepalive: true,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "content-type": "text/plain;charset=UTF-8" },
      body,
    });
  try {
    if (!silent.has(url)) return isFinal((await post("cors")).status);
  } catch {
    silent.add(url);
  }
  try {
    await post("no-cors");
    return true;
  } catch {
    silent.delete(url);
    return false;
  }
}

/** A server's trouble (5xx), "too many" and "too early" pass; every other answer will not get better. */
function isFinal(status: number): boolean {
  return status < 500 && status !== 429 && status !== 425 && status !== 408;
}
