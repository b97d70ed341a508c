import { navigate } from "../app/navigate.ts";
import { savedOrTold } from "../app/savedOrTold.ts";

/** Shows the themes, once everything that is open is saved. */
export async function openThemes(): Promise<void> {
  if (await savedOrTold()) navigate({ screen: "themes" });
}
