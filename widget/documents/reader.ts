import { h } from "../view/h.ts";
import type { DocumentTexts } from "./documentTexts.ts";
import type { OpenPdf } from "./openPdf.ts";
import { type PageList, pageList } from "./pageList.ts";
import { searchBar } from "./searchBar.ts";
import { type Seen, seenPages } from "./seenPages.ts";
import { toolButton } from "./toolButton.ts";

/** What happened while a document was read. */
export type ReaderListener = {
  readonly read: (seen: Seen) => void;
  readonly searched: (text: string, found: number) => void;
};

/** The pages of an open PDF with all that leads through them: turning, zooming, searching. */
export async function reader({ pdf }: OpenPdf, texts: DocumentTexts, listener: ReaderListener) {
  const seen = seenPages(pdf.numPages, listener.read);
  const zoom = h("span", { class: "zoom" });
  const pages: PageList = await pageList(pdf, texts, {
    turned(number) {
      field.value = String(number);
      setEnds(number);
      seen.at(number);
    },
    zoomed(share) {
      zoom.textContent = `${Math.round(share * 100)} %`;
    },
    drawn: (number) => void search.drawn(number),
  });
  const field = h("input", {
    type: "text",
    inputmode: "numeric",
    class: "number",
    "aria-label": texts.page,
    maxlength: 5,
    onchange() {
      pages.goTo(Number.parseInt(field.value, 10) || pages.current());
      field.value = String(pages.current());
    },
  });
  const back = toolButton("up", texts.previousPage, () => pages.goTo(pages.current() - 1));
  const on = toolButton("down", texts.nextPage, () => pages.goTo(pages.current() + 1));
  const search = searchBar(pages, texts, {
    searched: listener.searched,
    closed: () => find.focus(),
  });
  const find = toolButton("search", texts.search, search.open);
  field.value = "1";
  setEnds(1);

  /** At an end its button does nothing, but keeps the focus: a disabled one would lose it, and every key after it. */
  function setEnds(number: number): void {
    back.setAttribute("aria-disabled", String(number === 1));
    on.setAttribute("aria-disabled", String(number === pdf.numPages));
  }

  const keys: { readonly [key: string]: () => void } = {
    "+": () => pages.zoomBy(1),
    "=": () => pages.zoomBy(1),
    "-": () => pages.zoomBy(-1),
    "0": pages.fit,
    "/": search.open,
  };

  return {
    pages: pages.element,
    parts: [
      h(
        "div",
        { class: "tools" },
        back,
        on,
        field,
        h("span", { class: "count", dir: "auto" }, texts.of(pdf.numPages)),
        h("span", { class: "space" }),
        toolButton("minus", texts.smaller, () => pages.zoomBy(-1)),
        zoom,
        toolButton("plus", texts.larger, () => pages.zoomBy(1)),
        toolButton("fit", texts.fit, pages.fit),
        find,
      ),
      search.element,
      pages.element,
    ],
    /** Answers whether the key was one of the reader's. */
    onKey(event: KeyboardEvent): boolean {
      const typing = event.target instanceof HTMLInputElement;
      const command = event.ctrlKey || event.metaKey;
      if (event.key === "Escape" && search.isOpen()) search.close();
      else if (command && event.key.toLowerCase() === "f") search.open();
      else if (!typing && !command && !event.altKey && keys[event.key]) keys[event.key]?.();
      else return false;
      return true;
    },
    stop() {
      search.close();
      seen.stop();
      pages.stop();
    },
  };
}
