import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { type PayloadPage, payloadPages } from "./payloadPages.ts";

/** Reads payloads as `payloadPages` does, and gives each page to `keep`. Answers the refusal that ended it early, if there was one. */
export async function readPayloads(
  from: Parameters<typeof payloadPages>[0],
  run: Parameters<typeof payloadPages>[1],
  keep: (page: PayloadPage) => void,
): Promise<MarketoError | undefined> {
  try {
    for await (const page of payloadPages(from, run)) keep(page);
    return undefined;
  } catch (error) {
    if (!(error instanceof MarketoFailure)) throw error;
    return error.error;
  }
}
