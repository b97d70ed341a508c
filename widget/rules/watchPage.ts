/** What a page is watched for. `seconds`: so many have passed in view; `fits`: whether what was clicked is in what a selector names. */
type Watcher = {
  seconds(passed: number): void;
  scrolled(): void;
  left(): void;
  clicked(fits: (selector: string) => boolean): void;
};

const second = 1000;
/** A timer that was held up this long, in seconds, was asleep, and the visitor with it. */
const asleep = 5;

/** Tells a watcher what the visitor does on the page. `anew`: the page is another one from here on. */
export function watchPage(watcher: Watcher) {
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
    if (document.visibilityState === "visible" && passed < asleep) watcher.seconds(passed);
  }, second);
  listen("scroll", ({ target }) => {
    if (target === document) watcher.scrolled();
  });
  listen("mouseout", (event) => {
    const { relatedTarget, clientY } = event as MouseEvent;
    if (relatedTarget === null && clientY <= 0) watcher.left();
  });
  listen("click", (event) => {
    const [target] = event.composedPath();
    if (target instanceof Element) watcher.clicked((selector) => isIn(target, selector));
  });

  return {
    anew() {
      stir();
      since = stirred;
    },
    quietSeconds: () => (performance.now() - stirred) / second,
    /**
     * How much of the way down the visitor is; all of it where there is nothing to scroll. Nothing while the page is still
     * being put together.
     */
    scrolledPercent() {
      if (document.readyState !== "complete" || performance.now() - since < second) return 0;
      const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
      const way = scrollHeight - clientHeight;
      // Where the page is zoomed the last pixel is not reached whole.
      return scrollTop + 1 >= way ? 100 : (scrollTop / way) * 100;
    },
  };
}

function isIn(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null;
  } catch {
    // A selector that is none fits nothing.
    return false;
  }
}
