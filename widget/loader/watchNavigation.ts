/**
 * Calls `moved` when a page without reloads has changed its address, and `revived` when the browser brings a page back
 * from its back/forward cache.
 */
export function watchNavigation(moved: () => void, revived: () => void): void {
  let at = location.href;
  const check = () =>
    setTimeout(() => {
      if (location.href === at) return;
      at = location.href;
      moved();
    });
  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name];
    try {
      history[name] = function (this: History, ...change) {
        original.apply(this, change);
        check();
      };
    } catch {
      // A page that froze its history is asked at popstate only.
    }
  }
  addEventListener("popstate", check);
  addEventListener("pageshow", (event) => {
    if (event.persisted) revived();
  });
}
