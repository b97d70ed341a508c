import type { WatchPage } from "../host/WatchPage.ts";
import type { Kept } from "./Kept.ts";

const second = 1000;
const pagesKept = 50;
/** A timer that was held up this long, in seconds, was asleep, and the visitor with it. */
const asleep = 5;

export const watchPage: WatchPage = ({ path, keep, look }) => {
  let at = performance.now();
  let stirred = at;
  let since = at;
  const listen = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, { capture: true, passive: true });
  const stir = () => {
    stirred = performance.now();
  };
  for (const type of ["pointermove", "pointerdown", "keydown", "scroll", "wheel"]) listen(type, stir);

  setInterval(() => {
    const now = performance.now();
    const passed = (now - at) / second;
    at = now;
    if (document.visibilityState !== "visible" || passed >= asleep) return;
    keep((before) => longer(before, path(), passed));
    look();
  }, second);
  listen("scroll", ({ target }) => {
    if (target === document) look();
  });
  listen("mouseout", (event) => {
    const { relatedTarget, clientY } = event as MouseEvent;
    if (relatedTarget === null && clientY <= 0) look((wanted) => wanted.type === "exitIntent");
  });
  listen("click", (event) => {
    const [target] = event.composedPath();
    if (target instanceof Element)
      look((wanted) => wanted.type === "clicked" && isIn(target, wanted.selector));
  });

  /**
   * How much of the way down the visitor is; all of it where there is nothing to scroll. Nothing while the page is still
   * being put together.
   */
  function scrolledPercent() {
    if (document.readyState !== "complete" || performance.now() - since < second) return 0;
    const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
    const way = scrollHeight - clientHeight;
    // Where the page is zoomed the last pixel is not reached whole.
    return scrollTop + 1 >= way ? 100 : (scrollTop / way) * 100;
  }

  return {
    anew() {
      stir();
      since = stirred;
    },
    measured: ({ site, pages }) => ({
      timeOnPage: secondsOn(pages, path()),
      timeOnSite: site,
      scrollPercent: scrolledPercent(),
      inactivity: (performance.now() - stirred) / second,
    }),
  };
};

function secondsOn(pages: Kept["pages"], path: string): number {
  return pages.find(([name]) => name === path)?.[1] ?? 0;
}

/** With so many more seconds on the site and this page of it. */
function longer({ site, pages, ...rest }: Kept, path: string, passed: number): Kept {
  const others = pages.filter(([name]) => name !== path).slice(1 - pagesKept);
  return { ...rest, site: site + passed, pages: [...others, [path, secondsOn(pages, path) + passed]] };
}

function isIn(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null;
  } catch {
    // A selector that is none fits nothing.
    return false;
  }
}
