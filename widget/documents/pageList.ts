import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { h } from "../view/h.ts";
import type { DocumentTexts } from "./documentTexts.ts";
import type { Span } from "./findInText.ts";
import { type PageText, pageText } from "./pageText.ts";
import { type PageSize, pageView } from "./pageView.ts";
import { rangeOf } from "./rangeOf.ts";

const gap = 12;
const zooms = { smallest: 0.2, largest: 6, step: 1.25 } as const;
/** CSS pixels of a point: a page at its size on paper. */
export const paperScale = 96 / 72;

/**
 * The pages of a document one below the other, as wide as there is room until the visitor zooms; only those near the
 * window are drawn. `turned` is called with the page (from 1) in the middle of the window whenever that is another one,
 * `zoomed` after every zoom.
 */
export async function pageList(
  pdf: PDFDocumentProxy,
  texts: DocumentTexts,
  { turned, zoomed, drawn }: PageListener,
) {
  const count = pdf.numPages;
  const pages = new Map<number, Promise<PDFPageProxy>>();
  const readings = new Map<number, Promise<PageText>>();
  const near = new Set<number>();
  const sizes = new Map<number, PageSize>();
  const pageAt = (number: number) => kept(pages, number, () => pdf.getPage(number));
  const textAt = (number: number) => kept(readings, number, async () => pageText(await pageAt(number)));
  const sizeOf = (page: PDFPageProxy): PageSize => page.getViewport({ scale: 1 });
  const first = sizeOf(await pageAt(1));
  const views = Array.from({ length: count }, (_, index) => pageView(texts.pageOf(index + 1, count)));
  const element = h(
    "div",
    { class: "pages", tabindex: 0, role: "region", "aria-label": texts.pages, onscroll: look },
    ...views.map((view) => view.element),
  );
  let fits = true;
  let scale = 1;
  let current = 0;

  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const number = views.findIndex((view) => view.element === target) + 1;
        if (isIntersecting) show(number);
        else {
          near.delete(number);
          views[number - 1]?.clear();
        }
      }
    },
    { root: element, rootMargin: "60% 0px" },
  );
  const ruler = new ResizeObserver(() => {
    if (fits) zoom(fitting());
  });

  function fitting(): number {
    const widest = Math.max(first.width, ...[...sizes.values()].map(({ width }) => width));
    return Math.max(element.clientWidth - 2 * gap, 40) / widest;
  }

  async function show(number: number) {
    near.add(number);
    const view = views[number - 1];
    if (!view) return;
    const page = await pageAt(number);
    if (!sizes.has(number)) {
      sizes.set(number, sizeOf(page));
      view.resize(sizeOf(page), scale);
    }
    const text = await textAt(number);
    if (!near.has(number)) return;
    await view.draw(page, text, scale);
    drawn(number);
  }

  function zoom(to: number) {
    const wanted = Math.min(Math.max(to, zooms.smallest), zooms.largest);
    const { scrollTop, clientHeight, scrollHeight } = element;
    const middle = (scrollTop + clientHeight / 2) / (scrollHeight || 1);
    scale = wanted;
    for (const [index, view] of views.entries()) view.resize(sizes.get(index + 1) ?? first, scale);
    // What stands in the middle stays there; at its beginning a document stays at its beginning.
    element.scrollTop = scrollTop && middle * element.scrollHeight - clientHeight / 2;
    for (const number of near) void show(number);
    zoomed(scale / paperScale);
    look();
  }

  /** Which page is in the middle of the window. */
  function look() {
    const middle = element.scrollTop + element.clientHeight / 2;
    const below = views.findIndex((view) => view.element.offsetTop > middle);
    const now = below < 0 ? count : Math.max(below, 1);
    if (now === current || element.clientHeight === 0) return;
    current = now;
    turned(now);
  }

  for (const view of views) {
    view.resize(first, scale);
    watcher.observe(view.element);
  }
  ruler.observe(element);

  return {
    element,
    count,
    textAt,
    current: () => Math.max(current, 1),
    goTo(number: number) {
      const view = views[Math.min(Math.max(number, 1), count) - 1];
      if (view) element.scrollTop = view.element.offsetTop - gap;
    },
    zoomBy(steps: 1 | -1) {
      fits = false;
      zoom(scale * zooms.step ** steps);
    },
    fit() {
      fits = true;
      zoom(fitting());
    },
    /** The place of a piece of a page's text on the screen; null while the page is not drawn. */
    async rangeAt(number: number, span: Span): Promise<Range | null> {
      return rangeOf(views[number - 1]?.pieces() ?? [], (await textAt(number)).starts, span);
    },
    stop() {
      watcher.disconnect();
      ruler.disconnect();
      for (const view of views) view.clear();
    },
  };
}

/** The list of pages as the rest of the viewer works with it. */
export type PageList = Awaited<ReturnType<typeof pageList>>;

/** Who wants to know what happens to the pages. `drawn`: the text of a page can be found on the screen. */
export type PageListener = {
  readonly turned: (number: number) => void;
  readonly zoomed: (share: number) => void;
  readonly drawn: (number: number) => void;
};

function kept<Value>(
  all: Map<number, Promise<Value>>,
  key: number,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = all.get(key) ?? make();
  all.set(key, value);
  return value;
}
