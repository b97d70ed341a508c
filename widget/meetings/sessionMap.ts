const most = 20;

/** Texts by name that a reload of the page keeps, the newest of them; while the page stands where the browser keeps nothing. */
export function sessionMap(key: string, keeps: () => boolean) {
  const known = new Map<string, string>();
  try {
    if (keeps())
      for (const [name, text] of JSON.parse(sessionStorage.getItem(key) ?? "[]"))
        known.set(name, String(text));
  } catch {
    // Nothing was kept, or not by us.
  }
  return {
    get: (name: string) => known.get(name),
    /** Undefined: it is forgotten. */
    set(name: string, text: string | undefined) {
      if (text === undefined) known.delete(name);
      else known.set(name, text);
      try {
        if (keeps()) sessionStorage.setItem(key, JSON.stringify([...known].slice(-most)));
      } catch {
        // The browser keeps nothing for this page.
      }
    },
  };
}
