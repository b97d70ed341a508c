import type { LoadPart } from "../host/Parts.ts";

type Wanted = { readonly kind: string; readonly filename: string };

/** What pdf.js asks for what a document names but does not hold: its fonts of signs, the maps of East Asian letters. */
export type LateData = new () => { readonly fetch: (wanted: Wanted) => Promise<Uint8Array> };

/** Gives these out of files of their own, which are loaded when a document first needs one. */
export function createLateData(load: LoadPart): LateData {
  return class {
    async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
      const files = await load(kind === "cMapUrl" ? "pdfCMaps" : "pdfFonts");
      const content = Object.hasOwn(files, filename) ? files[filename] : undefined;
      if (content === undefined) throw new Error(filename);
      return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    }
  };
}
