import { ArrowLeft } from "lucide-react";
import { useStore } from "zustand";
import { SaveState } from "../../editor/toolbar/SaveState.tsx";
import toolbar from "../../editor/toolbar/Toolbar.module.css";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { UndoButtons } from "../../ui/UndoButtons.tsx";
import type { ThemeSession } from "../session/themeSession.ts";
import { leaveTheme } from "./leaveTheme.ts";
import { takeThemeStep } from "./takeThemeStep.ts";

/** The bar above the editor of a theme. */
export function ThemeToolbar({ session }: { readonly session: ThemeSession }) {
  const t = useTexts(themesTexts);
  const { store, autosave } = session;
  const name = useStore(store, ({ content }) => content.name);
  const undoable = useStore(store, ({ history }) => history.undo.at(-1)?.name);
  const redoable = useStore(store, ({ history }) => history.redo.at(-1)?.name);
  return (
    <header className={toolbar.bar} data-part>
      <IconButton
        label={t.allThemes}
        command="theme.back"
        icon={ArrowLeft}
        onClick={() => void leaveTheme(session)}
      />
      <h1 className="visually-hidden">{name || t.untitled}</h1>
      <input
        className={toolbar.name}
        aria-label={t.name}
        placeholder={t.untitled}
        maxLength={200}
        spellCheck={false}
        value={name}
        onChange={({ target }) => store.apply("name", (theme) => ({ ...theme, name: target.value }), "name")}
        onBlur={store.seal}
        onKeyDown={({ key, currentTarget }) => (key === "Enter" || key === "Escape") && currentTarget.blur()}
      />
      <SaveState autosave={autosave} />
      <div className={toolbar.group}>
        <UndoButtons
          area="theme"
          undo={undoable && t.steps[undoable]}
          redo={redoable && t.steps[redoable]}
          onTake={(direction) => takeThemeStep(session, direction)}
        />
      </div>
    </header>
  );
}
