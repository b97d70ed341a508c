import type { Theme } from "#shared/site/theme.ts";
import { createAutosave } from "../../editor/document/autosave.ts";
import { createUndoStore } from "../../editor/document/undoStore.ts";
import { call } from "../../ipc/call.ts";
import type { ThemeSession } from "./themeSession.ts";
import type { ThemeStepName } from "./themeStepName.ts";

/** Opens a theme for editing: every change of it is saved as it happens. `stop` settles when it is saved, or could not be. */
export function createThemeSession(
  theme: Theme,
  revision: number,
): { readonly session: ThemeSession; readonly stop: () => Promise<void> } {
  const store = createUndoStore<Theme, ThemeStepName>(theme, Date.now);
  const autosave = createAutosave<Theme>(
    { content: theme, revision },
    {
      read: () => store.getState().content,
      save: (changed, on) => call("themes:save", { theme: changed, revision: on }),
      later: (action, milliseconds) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
    },
  );
  const unsubscribe = store.subscribe((now, before) => {
    if (now.content !== before.content) autosave.changed();
  });
  return {
    session: { id: theme.id, store, autosave },
    async stop() {
      unsubscribe();
      await autosave.flush();
      autosave.dispose();
    },
  };
}
