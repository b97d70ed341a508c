import { assetScript } from "#shared/site/assetScript.ts";
import type { LoadPart } from "../host/Parts.ts";

const patience = 30_000;
/** More than this does not fit a phone's memory. */
const largest = 60_000_000;

/** Why a document could not be had: not there or not allowed to be read, too large, not a PDF. */
export class DocumentError extends Error {
  readonly code: "not-loaded" | "too-large" | "not-a-pdf";

  constructor(code: DocumentError["code"]) {
    super(code);
    this.code = code;
  }
}

/**
 * The bytes of a document: of a file of the bundle from its script, else by a request without cookies.
 *
 * @throws {DocumentError}
 */
export async function fetchDocument(url: string, load: LoadPart): Promise<Uint8Array> {
  const bytes = url.startsWith("a/") ? await bundled(url, load) : await requested(url);
  // Some programs put a few bytes of their own before the mark, and every reader lets them.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!head.includes("%PDF-")) throw new DocumentError("not-a-pdf");
  return bytes;
}

async function bundled(file: string, load: LoadPart): Promise<Uint8Array> {
  const content = await load(assetScript(file)).catch(() => {
    throw new DocumentError("not-loaded");
  });
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

async function requested(url: string): Promise<Uint8Array> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const answer = await fetch(url, { credentials: "omit", signal: controller.signal });
    if (!answer.ok) throw new DocumentError("not-loaded");
    if (Number(answer.headers.get("content-length")) > largest) throw new DocumentError("too-large");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length > largest) throw new DocumentError("too-large");
    return bytes;
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError("not-loaded");
  } finally {
    clearTimeout(timer);
  }
}
