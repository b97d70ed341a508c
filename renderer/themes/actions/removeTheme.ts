import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { loadThemes } from "../loadThemes.ts";

/** Takes a theme out of the store. Answers whether it is gone; the user has been told if not. */
export async function removeTheme(id: string): Promise<boolean> {
  const removed = await call("themes:delete", { id });
  if (!removed.ok) showError(removed.error);
  await loadThemes();
  return removed.ok;
}
