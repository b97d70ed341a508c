import { Failure } from "../failure/Failure.ts";

/** Milliseconds for a whole answer, and the most bytes of it that are read. */
const patience = 15_000;
const mostBytes = 5 * 1024 * 1024;

/** An answer as far as it was read. `url`: where it came from in the end. */
export type FetchedText = {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly policy: string | null;
};

/**
 * Fetches an address as a stranger would: without cookies, and no more than 5 MB of it.
 *
 * @throws {Failure} `invalid` for anything but http and https; `unreachable`
 */
export async function fetchText(address: string): Promise<FetchedText> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Failure("invalid", "Only addresses of the web can be looked at.", { detail: address });
  try {
    const answer = await fetch(address, {
      redirect: "follow",
      credentials: "omit",
      headers: { accept: "text/html,*/*", "user-agent": "Mozilla/5.0 (compatible; Parley install check)" },
      signal: AbortSignal.timeout(patience),
    });
    const bytes = await readSome(answer);
    const policy = answer.headers.get("content-security-policy");
    return { url: answer.url, status: answer.status, bytes, text: new TextDecoder().decode(bytes), policy };
  } catch (cause) {
    throw new Failure("unreachable", "The address cannot be reached.", { detail: address, cause });
  }
}

async function readSome(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  while (reader !== undefined && size < mostBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
  }
  await reader?.cancel().catch(() => undefined);
  return Buffer.concat(parts).subarray(0, mostBytes);
}
