import { appStore, type Overlay } from "./appStore.ts";

/**
 * Lays a dialog over the screen that nobody asked for just now. What lies there already stays, with all that is typed in
 * it; this one comes when nothing lies there any more.
 */
export function showWhenFree(overlay: Overlay): void {
  const show = () => {
    if (appStore.getState().overlay !== undefined) return false;
    appStore.setState({ overlay });
    return true;
  };
  if (show()) return;
  // A step later: who closes the palette may be about to open what was chosen in it.
  const stop = appStore.subscribe(() => queueMicrotask(() => waiting && show() && end()));
  let waiting = true;
  const end = () => {
    waiting = false;
    stop();
  };
}
