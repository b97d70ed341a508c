import { readBuilt } from "./readBuilt.ts";
import type { WidgetFiles } from "./WidgetFiles.ts";

/**
 * Reads the built widget from its folder (`out/widget`).
 *
 * @throws {Failure} when it has not been built
 */
export async function readWidget(folder: string): Promise<WidgetFiles> {
  const read = (name: string) => readBuilt(folder, name);
  const [
    loader,
    launcher,
    chat,
    rules,
    watch,
    cards,
    queue,
    recovery,
    marketo,
    ptBr,
    hints,
    dress,
    documents,
    pdfWorker,
    pdfFonts,
    pdfCMaps,
    pdfLicense,
    pages,
    pagesStyle,
  ] = await Promise.all([
    read("parley.js"),
    read("launcher.js"),
    read("chat.js"),
    read("rules.js"),
    read("watch.js"),
    read("cards.js"),
    read("queue.js"),
    read("recovery.js"),
    read("marketo.js"),
    read("ptBr.js"),
    read("hints.js"),
    read("dress.js"),
    read("documents.js"),
    read("pdfWorker.js"),
    read("pdfFonts.js"),
    read("pdfCMaps.js"),
    read("pdfLicense.txt"),
    read("pages.js"),
    read("pages.css"),
  ]);
  const readers = { documents, pdfWorker, pdfFonts, pdfCMaps, pdfLicense };
  return {
    loader,
    launcher,
    chat,
    rules,
    watch,
    cards,
    queue,
    recovery,
    marketo,
    ptBr,
    hints,
    dress,
    ...readers,
    pages,
    pagesStyle,
  };
}
