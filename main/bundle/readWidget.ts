import { readBuilt } from "./readBuilt.ts";
import type { WidgetFiles } from "./WidgetFiles.ts";

const names: Readonly<Record<keyof WidgetFiles, string>> = {
  loader: "parley.js",
  launcher: "launcher.js",
  chat: "chat.js",
  rules: "rules.js",
  plainRules: "plainRules.js",
  watch: "watch.js",
  cards: "cards.js",
  queue: "queue.js",
  plainQueue: "plainQueue.js",
  recovery: "recovery.js",
  marketo: "marketo.js",
  ptBr: "ptBr.js",
  hints: "hints.js",
  meetings: "meetings.js",
  dress: "dress.js",
  documents: "documents.js",
  pdfWorker: "pdfWorker.js",
  pdfFonts: "pdfFonts.js",
  pdfCMaps: "pdfCMaps.js",
  pdfLicense: "pdfLicense.txt",
  pages: "pages.js",
  pagesStyle: "pages.css",
};
const parts = Object.keys(names) as (keyof WidgetFiles)[];

/**
 * Reads the built widget from its folder (`out/widget`).
 *
 * @throws {Failure} when it has not been built
 */
export async function readWidget(folder: string): Promise<WidgetFiles> {
  const read = async (part: keyof WidgetFiles) => [part, await readBuilt(folder, names[part])] as const;
  return Object.fromEntries(await Promise.all(parts.map(read))) as WidgetFiles;
}
