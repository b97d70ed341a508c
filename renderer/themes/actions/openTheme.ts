import { navigate } from "../../app/navigate.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";

/** Opens a theme for editing, once everything else is saved. */
export async function openTheme(id: string): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "theme", id });
}
