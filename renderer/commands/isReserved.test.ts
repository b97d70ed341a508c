import { expect, test } from "vitest";
import { isReserved } from "./isReserved.ts";

test("keys of the system, of text fields and of lists are no command's", () => {
  for (const shortcut of ["CmdOrCtrl+C", "Alt+F4", "F12", "Enter", "Shift+Up", "Space", "A", "Shift+É", "7"])
    expect(isReserved(shortcut), shortcut).toBe(true);
});

test("others may be chosen", () => {
  for (const shortcut of ["CmdOrCtrl+D", "F7", "Shift+F6", "?", "/", "Delete", "CmdOrCtrl+Shift+C", "Alt+Up"])
    expect(isReserved(shortcut), shortcut).toBe(false);
});
