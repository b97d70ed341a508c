/** What systems and text fields do with these keys must stay as it is. */
const taken = new Set(
  [
    ...["C", "V", "X", "A", "Q", "W", "M", "Tab", "Escape"].map((key) => `CmdOrCtrl+${key}`),
    ...[
      "Alt+F4",
      "F11",
      "F12",
      "CmdOrCtrl+Alt+Delete",
      "CmdOrCtrl+Shift+Escape",
      "Cmd+L",
      "Cmd+D",
      "Cmd+Space",
    ],
    ...["PrintScreen", "ContextMenu", "Shift+F10", "Insert"],
  ].map((shortcut) => shortcut.toLowerCase()),
);

/** Keys by which lists, buttons and the canvas are worked, alone or with Shift. */
const working = /^(\p{N}|(shift\+)?(enter|space|up|down|left|right|home|end|pageup|pagedown|\p{L}))$/u;

/** Whether no command may have a shortcut (Electron's notation). */
export function isReserved(shortcut: string): boolean {
  const folded = shortcut.toLowerCase();
  return taken.has(folded) || working.test(folded);
}
