import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type FoldedText, foldText } from "./foldText.ts";

/** The text of a page as its text layer has it: piece by piece, and all of it to be searched. */
export type PageText = {
  readonly content: Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
  /** Where each piece begins in the text, and where the last one ends. */
  readonly starts: readonly number[];
  readonly folded: FoldedText;
};

/** Reads the text of a page. */
export async function pageText(page: PDFPageProxy): Promise<PageText> {
  const content = await page.getTextContent();
  let text = "";
  const starts: number[] = [];
  for (const item of content.items) {
    if (!("str" in item)) continue;
    starts.push(text.length);
    text += item.str;
    if (item.hasEOL) text += " ";
  }
  starts.push(text.length);
  return { content, starts, folded: foldText(text) };
}
