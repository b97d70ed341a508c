/** The element that brought the loader; null when it stands inline, as in a single-file page. */
export function ownScript(): HTMLScriptElement | null {
  const script = document.currentScript ?? document.querySelector('script[src*="parley.js"]');
  return script instanceof HTMLScriptElement && script.src !== "" ? script : null;
}
