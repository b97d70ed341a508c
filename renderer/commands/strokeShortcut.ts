import type { KeyStroke } from "./keyStroke.ts";

const names: Readonly<Record<string, string>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Escape: "Esc",
  " ": "Space",
  "+": "Plus",
};
/** Keys that do nothing by themselves, or that a keyboard user needs to get about. */
const unusable = new Set([
  "Control",
  "Shift",
  "Alt",
  "AltGraph",
  "Meta",
  "CapsLock",
  "Dead",
  "Process",
  "Unidentified",
  "Tab",
  "Escape",
]);

/**
 * The shortcut that a stroke is, in Electron's notation; undefined while only modifiers are held, and for keys that
 * cannot be one. Shift is not part of a sign's shortcut (see matchesShortcut).
 */
export function strokeShortcut(stroke: KeyStroke, mac: boolean): string | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = stroke;
  if (unusable.has(key)) return undefined;
  const isSign = key.length === 1 && !/[a-z0-9 ]/i.test(key);
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const command = mac ? metaKey : ctrlKey;
  const other = mac ? ctrlKey : metaKey;
  return [
    command && "CmdOrCtrl",
    other && (mac ? "Ctrl" : "Cmd"),
    altKey && "Alt",
    shiftKey && !isSign && "Shift",
    name,
  ]
    .filter((part) => part !== false)
    .join("+");
}
