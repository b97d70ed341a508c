/** The element that brought the loader; null when it stands inline, as in a single-file page. */
export function ownScript(): HTMLScriptElement | null {
  const script = document.currentScript as HTMLScriptElement | null;
  return script?.src ? script : null;
}
