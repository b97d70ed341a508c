import { themeSchema } from "#shared/site/theme.ts";
import { navigate } from "../../app/navigate.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import type { ThemePreset } from "../gallery/themePresets.ts";

/** Stores a new theme and opens it. Answers whether that went well; the user has been told if not. */
export async function createTheme(name: string, preset: ThemePreset): Promise<boolean> {
  if (!(await savedOrTold())) return false;
  const theme = themeSchema.parse({ ...preset, id: crypto.randomUUID(), name });
  const saved = await call("themes:save", { theme, revision: 0 });
  if (!saved.ok) {
    showError(saved.error);
    return false;
  }
  navigate({ screen: "theme", id: theme.id });
  return true;
}
