import { navigate } from "../../app/navigate.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";
import { listStore } from "../listStore.ts";

/**
 * Opens a dialogue or flow in the editor, once what is open there is saved; the list remembers the row for the way back.
 * False when that could not be saved: the user has been told, and stays where he is.
 */
export async function openDialogue(id: string): Promise<boolean> {
  if (!(await savedOrTold())) return false;
  listStore.setState({ active: id });
  navigate({ screen: "editor", id });
  return true;
}
