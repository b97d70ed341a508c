import { navigate } from "../../app/navigate.ts";
import { listStore } from "../listStore.ts";

/** Opens the dialogue in the editor; the list remembers the row for the way back. */
export function openDialogue(id: string): void {
  listStore.setState({ active: id });
  navigate({ screen: "editor", id });
}
