import { type PDFPageProxy, TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isFollowable } from "../chat/view/isFollowable.ts";
import { h } from "../view/h.ts";
import type { PageText } from "./pageText.ts";

/** Phones refuse larger drawings. */
const mostPixels = 12_000_000;

/** The size of a page at zoom 1, in CSS pixels. */
export type PageSize = { readonly width: number; readonly height: number };

/** One page on the screen: its place is always there, what stands on it only while it is near. */
export type PageView = {
  readonly element: HTMLElement;
  resize(size: PageSize, scale: number): void;
  /** Draws the page, with its text and links; again after `resize`. */
  draw(page: PDFPageProxy, text: PageText, scale: number): Promise<void>;
  /** Lets go of the drawing. */
  clear(): void;
  /** The pieces of text, in their order, once they are there. */
  pieces(): readonly HTMLElement[];
};

/** Makes the place of a page, called `label`. */
export function pageView(label: string): PageView {
  const element = h("div", { class: "page", role: "group", "aria-label": label });
  let layer: TextLayer | undefined;
  let task: ReturnType<PDFPageProxy["render"]> | undefined;
  let drawn = 0;

  function clear() {
    drawn++;
    task?.cancel();
    layer?.cancel();
    task = layer = undefined;
    element.replaceChildren();
  }

  return {
    element,
    clear,
    pieces: () => layer?.textDivs ?? [],
    resize({ width, height }, scale) {
      element.style.width = `${Math.floor(width * scale)}px`;
      element.style.height = `${Math.floor(height * scale)}px`;
      element.style.setProperty("--total-scale-factor", String(scale));
    },
    async draw(page, text, scale) {
      clear();
      const mine = drawn;
      const viewport = page.getViewport({ scale });
      const area = viewport.width * viewport.height;
      const density = Math.min(devicePixelRatio || 1, Math.sqrt(mostPixels / area));
      const canvas = h("canvas", {
        width: Math.floor(viewport.width * density),
        height: Math.floor(viewport.height * density),
        "aria-hidden": "true",
      });
      task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
      const drawing = task.promise;
      const place = h("div", { class: "text" });
      layer = new TextLayer({ textContentSource: text.content, container: place, viewport });
      const writing = layer.render();
      element.append(canvas, place);
      try {
        await Promise.all([drawing, writing]);
        if (mine === drawn) element.append(...(await links(page, viewport)));
      } catch (error) {
        // It was scrolled away or zoomed meanwhile.
        if (mine === drawn) throw error;
      }
    },
  };
}

type Viewport = ReturnType<PDFPageProxy["getViewport"]>;

/** The links that stand on a page and lead out of the document, each over its place. */
async function links(page: PDFPageProxy, viewport: Viewport): Promise<HTMLElement[]> {
  const notes: readonly { subtype?: string; url?: string; rect?: number[] }[] = await page.getAnnotations();
  return notes.flatMap(({ subtype, url, rect }) => {
    if (subtype !== "Link" || url === undefined || !isFollowable(url) || !rect) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const [a, b] = viewport.convertToViewportPoint(x1, y1);
    const [c, d] = viewport.convertToViewportPoint(x2, y2);
    const link = h("a", {
      class: "out",
      href: url,
      target: "_blank",
      rel: "noopener noreferrer",
      "aria-label": url,
    });
    link.style.left = `${Math.min(a, c)}px`;
    link.style.top = `${Math.min(b, d)}px`;
    link.style.width = `${Math.abs(c - a)}px`;
    link.style.height = `${Math.abs(d - b)}px`;
    return [link];
  });
}
