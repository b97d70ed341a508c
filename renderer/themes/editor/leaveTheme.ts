import { navigate } from "../../app/navigate.ts";
import type { ThemeSession } from "../session/themeSession.ts";
import { themeEditorStore } from "./themeEditorStore.ts";

/** Goes back to the themes when everything is saved; asks first when it cannot be. */
export async function leaveTheme({ autosave }: ThemeSession): Promise<void> {
  if (await autosave.flush()) navigate({ screen: "themes" });
  else if (autosave.store.getState().status.state !== "conflict")
    themeEditorStore.setState({ leaving: true });
}
