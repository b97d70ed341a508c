/** Calls `changed` when light turns to dark or back, by the system or by the preferences; answers the way to stop it. */
export function onThemeChange(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-appearance"] });
  return () => {
    system.removeEventListener("change", changed);
    observer.disconnect();
  };
}
