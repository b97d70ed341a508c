import type { KeyStroke } from "./keyStroke.ts";

const keyNames: Readonly<Record<string, string>> = {
  up: "arrowup",
  down: "arrowdown",
  left: "arrowleft",
  right: "arrowright",
  esc: "escape",
  space: " ",
  plus: "+",
};

/**
 * Whether the stroke is the shortcut (Electron's notation). On a Mac `CmdOrCtrl` is the command key. Shift is not
 * compared for signs such as `?` and `+`, which need it on some keyboards and not on others.
 */
export function matchesShortcut(shortcut: string, stroke: KeyStroke, mac: boolean): boolean {
  const parts = shortcut.toLowerCase().split(/(?<!\+)\+/);
  const name = parts.pop() ?? "";
  const key = keyNames[name] ?? name;
  const command = parts.includes("cmdorctrl");
  const isSign = key.length === 1 && !/[a-z0-9 ]/.test(key);
  return (
    stroke.key.toLowerCase() === key &&
    stroke.ctrlKey === ((command && !mac) || parts.includes("ctrl")) &&
    stroke.metaKey === ((command && mac) || parts.includes("cmd")) &&
    stroke.altKey === parts.includes("alt") &&
    (isSign || stroke.shiftKey === parts.includes("shift"))
  );
}
