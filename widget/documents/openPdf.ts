import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { LoadPart } from "../host/Parts.ts";
import { createLateData } from "./createLateData.ts";
import { startWorker } from "./startWorker.ts";

/** A PDF that is open, and how to let go of it. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void };

/**
 * Reads a PDF in a worker of its own; where the page allows none, in the page. `workerUrl`: the worker's script,
 * undefined where it has no address, as in a single-file page.
 *
 * @throws when it is damaged, or locked by a password
 */
export async function openPdf(
  data: Uint8Array,
  workerUrl: string | undefined,
  load: LoadPart,
): Promise<OpenPdf> {
  const port = workerUrl === undefined ? null : await startWorker(workerUrl);
  if (!port) await load("pdfWorker");
  const worker = port ? PDFWorker.create({ port }) : new PDFWorker();
  const close = () => {
    void task.destroy();
    worker.destroy();
    port?.terminate();
  };
  // WebAssembly needs a permission of its own in a strict policy, so that what it would speed up goes without.
  const task = getDocument({
    data,
    worker,
    useWasm: false,
    verbosity: 0,
    // Asked for by name alone: with an address of its own pdf.js would make requests that no policy has to allow.
    useWorkerFetch: false,
    BinaryDataFactory: createLateData(load),
  });
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
