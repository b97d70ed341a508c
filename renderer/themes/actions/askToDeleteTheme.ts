import { appStore } from "../../app/appStore.ts";
import { themesStore } from "../themesStore.ts";
import { deleteTheme } from "./deleteTheme.ts";

/** Deletes a theme at once, but asks when dialogues or the site look by it. */
export function askToDeleteTheme(id: string): void {
  const { themes, site } = themesStore.getState();
  const stored = themes?.find(({ theme }) => theme.id === id);
  if (!stored) return;
  if (stored.usedBy.length > 0 || site === id) appStore.setState({ overlay: { kind: "deleteTheme", id } });
  else void deleteTheme(id);
}
