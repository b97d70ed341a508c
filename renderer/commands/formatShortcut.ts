const macSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: "⌘",
  Shift: "⇧",
  Alt: "⌥",
  Delete: "⌫",
  Enter: "↩",
};

/** The shortcut as keyboards print it: `Ctrl+Shift+Z`, `⇧⌘Z` on a Mac. */
export function formatShortcut(shortcut: string, mac: boolean): string {
  const parts = shortcut.split(/(?<!\+)\+/);
  if (!mac) return parts.map((part) => (part === "CmdOrCtrl" ? "Ctrl" : part)).join("+");
  const order = ["Alt", "Shift", "CmdOrCtrl"];
  const sorted = [...parts].sort((a, b) => rank(order, a) - rank(order, b));
  return sorted.map((part) => macSigns[part] ?? part).join("");
}

function rank(order: readonly string[], part: string): number {
  const place = order.indexOf(part);
  return place === -1 ? order.length : place;
}
