import { commandStore } from "./commandStore.ts";

/** Says that some command's label, `when` or `checked` may answer differently now, so that menus are shown anew. */
export function commandsChanged(): void {
  commandStore.setState(({ version }) => ({ version: version + 1 }));
}
