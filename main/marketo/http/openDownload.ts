import { cancelled } from "./cancelled.ts";
import type { MarketoDownload } from "./MarketoDownload.ts";
import { MarketoFailure } from "./MarketoFailure.ts";
import { readAnswer } from "./readAnswer.ts";

/** A file whose next bytes do not come for so long has broken off. */
const silenceMs = 60_000;

type Wanted = {
  readonly from: number;
  readonly permission: string | undefined;
  readonly stop: AbortController;
  readonly signal: AbortSignal | undefined;
};

/**
 * What an answer to a request for a file, or for its rest, brings. `stop`: ends the connection.
 *
 * @throws {MarketoFailure} `not-ready` (404: the job is not completed, or unknown), `bad-answer`, `http-…`, or Marketo's refusal
 */
export async function openDownload(
  answer: Response,
  { from, permission, stop, signal }: Wanted,
): Promise<MarketoDownload> {
  const { status, body, headers } = answer;
  // Marketo refuses in JSON, also with 200; an export never is any.
  if (/\bjson\b/i.test(headers.get("content-type") ?? ""))
    readAnswer(status, await answer.text(), { write: false, permission });
  if (status === 404) {
    await body?.cancel();
    const message = "Marketo has no such file: the export is not completed, too old, or of another API user.";
    throw new MarketoFailure({ code: "not-ready", message, retryable: false });
  }
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
  const isRest = status === 206 && range !== null && Number(range[1]) === from;
  if ((status !== 200 && !isRest) || body === null || isText(headers)) {
    await body?.cancel();
    const code = status === 200 || status === 206 ? "bad-answer" : `http-${status}`;
    const message = `The file did not come (${status}).`;
    throw new MarketoFailure({ code, message, retryable: status >= 500 || status === 206 });
  }
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  const total = isRest ? Number(range[2]) : length === null ? Number.NaN : Number(length);
  return {
    from: isRest ? from : 0,
    total: Number.isFinite(total) ? total : undefined,
    chunks: read(body, stop, signal),
  };
}

/** A page of a gateway or a proxy, or what Marketo has already been read of. */
function isText(headers: Headers): boolean {
  return /\b(?:html|json)\b/i.test(headers.get("content-type") ?? "");
}

async function* read(
  body: ReadableStream<Uint8Array>,
  stop: AbortController,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const silence = setTimeout(() => stop.abort(), silenceMs);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      yield value;
    }
  } catch {
    if (signal?.aborted) throw cancelled();
    throw new MarketoFailure({ code: "broken-off", message: "The download broke off.", retryable: true });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
