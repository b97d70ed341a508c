import { sha256 } from "../../sha256.ts";

/**
 * What visitors get at an address: the content that was put there, an older one or none. `seconds`: for how much longer, where
 * the host says so.
 */
export type Copy = { readonly same: true } | { readonly same: false; readonly seconds: number | undefined };

/** Milliseconds that a host gets to answer. */
const patience = 30_000;

/** Fetches what stands at an address, as visitors would; a host that does not answer has none. */
export async function lookAtCopy(url: string, hash: string, fetch: typeof globalThis.fetch): Promise<Copy> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok && sha256(bytes) === hash) return { same: true };
    return { same: false, seconds: answer.ok ? secondsLeft(answer.headers) : undefined };
  } catch {
    return { same: false, seconds: undefined };
  }
}

/** How long a cache may give a copy yet (RFC 9111, section 4.2). */
function secondsLeft(headers: Headers): number | undefined {
  const found = /(?:^|[\s,])max-age=(\d+)/i.exec(headers.get("cache-control") ?? "");
  if (found?.[1] === undefined) return undefined;
  return Math.max(1, Number(found[1]) - (Number(headers.get("age")) || 0));
}
