import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { themeSchema } from "#shared/site/theme.ts";
import { LeaveDialog } from "../../app/LeaveDialog.tsx";
import { navigate } from "../../app/navigate.ts";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { setAt } from "../form/setAt.ts";
import type { ThemeEdit } from "../form/ThemeEdit.ts";
import { ThemeForm } from "../form/ThemeForm.tsx";
import { ThemePreview } from "../preview/ThemePreview.tsx";
import type { ThemeSession } from "../session/themeSession.ts";
import { SaveConflictDialog } from "./SaveConflictDialog.tsx";
import styles from "./ThemeEditor.module.css";
import { ThemeToolbar } from "./ThemeToolbar.tsx";
import { themeEditorCommands } from "./themeEditorCommands.ts";
import { themeEditorStore } from "./themeEditorStore.ts";

/** The editor of a theme: what it says at the left, the chat that visitors get at the right. */
export function ThemeEditor({ session }: { readonly session: ThemeSession }) {
  const { store, autosave } = session;
  const theme = useStore(store, ({ content }) => content);
  const inConflict = useStore(autosave.store, ({ status }) => status.state === "conflict");
  const leaving = themeEditorStore((state) => state.leaving);
  const said = themeEditorStore((state) => state.said);
  useCommands(useMemo(() => themeEditorCommands(session), [session]));
  useEffect(() => store.subscribe(commandsChanged), [store]);
  useEffect(() => () => themeEditorStore.setState({ leaving: false, said: "" }), []);
  const edit: ThemeEdit = {
    theme,
    own: theme,
    overrides: false,
    set: (path, value) =>
      // every part that was left empty gets its defaults back
      store.apply(path[0], (before) => themeSchema.parse(setAt(before, path, value)), path.join(" ")),
    done: store.seal,
  };
  return (
    <div className={styles.editor}>
      <ThemeToolbar session={session} />
      <main className={styles.columns}>
        <ThemeForm edit={edit} />
        <ThemePreview theme={theme} />
      </main>
      {inConflict && <SaveConflictDialog session={session} />}
      {leaving && (
        <LeaveDialog
          onStay={() => themeEditorStore.setState({ leaving: false })}
          onLeave={() => navigate({ screen: "themes" })}
        />
      )}
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </div>
  );
}
