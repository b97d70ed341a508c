/**
 * Runs on a page that is not ours, in the widget's own world, before all else: the way to the studio, and news of addresses
 * that change without a reload. The page changes them in its own world, where the widget cannot listen; the browser tells.
 */
(() => {
  const { tell } = window.parleyStage;
  window.parleySimulator.tell = (message) => tell(JSON.stringify(message));
  if (window.parleySimulator.fresh) {
    try {
      for (const key of Object.keys(localStorage))
        if (key.startsWith("parley:")) localStorage.removeItem(key);
    } catch {
      // A page that may store nothing has nothing stored.
    }
  }

  const listen = window.addEventListener.bind(window);
  window.addEventListener = (type, listener, options) => {
    listen(type, listener, options);
    if (type === "popstate") window.navigation?.addEventListener("currententrychange", () => listener());
  };
})();
