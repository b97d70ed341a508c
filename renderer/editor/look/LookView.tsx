import { Palette, RotateCcw } from "lucide-react";
import { useMemo } from "react";
import { resolveTheme } from "#shared/site/themes/resolveTheme.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { setAt } from "../../themes/form/setAt.ts";
import type { ThemeEdit } from "../../themes/form/ThemeEdit.ts";
import { ThemeForm } from "../../themes/form/ThemeForm.tsx";
import { previewCommands } from "../../themes/preview/previewCommands.ts";
import { ThemePreview } from "../../themes/preview/ThemePreview.tsx";
import { Button } from "../../ui/Button.tsx";
import { setLook } from "../document/operations/setLook.ts";
import { EditorView } from "../layout/EditorView.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./LookView.module.css";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { toggleLook } from "./toggleLook.ts";
import { useThemeBelow } from "./useThemeBelow.ts";

/** How the dialogue looks, in place of the canvas: its theme, its own values over it, and the chat that visitors get. */
export function LookView() {
  const t = useTexts(themesTexts);
  const session = useSession();
  const { document } = session;
  const below = useThemeBelow();
  const own = useDialogue((dialogue) => dialogue.themeOverrides);
  const theme = useMemo(() => below && resolveTheme(below, own), [below, own]);
  useCommands(previewCommands);
  const edit: ThemeEdit | undefined = theme && {
    theme,
    own,
    overrides: true,
    set: (path, value) => {
      const themeOverrides = setAt(document.getState().dialogue.themeOverrides, path, value);
      document.apply("editLook", (draft) => setLook(draft, { themeOverrides }), {
        merge: `look ${path.join(" ")}`,
      });
    },
    done: document.seal,
  };
  return (
    <EditorView
      title={t.lookTitle}
      lead={t.ownValuesText}
      actions={
        <>
          {Object.keys(own).length > 0 && (
            <Button
              icon={RotateCcw}
              onClick={() => document.apply("editLook", (draft) => setLook(draft, { themeOverrides: {} }))}
            >
              {t.clearOwn}
            </Button>
          )}
          <div className={styles.choice}>
            <ThemeChoice labelHidden />
          </div>
          <Button icon={Palette} onClick={() => runCommand("app.themes")}>
            {t.editThemes}
          </Button>
        </>
      }
      closeLabel={t.closeLook}
      onClose={() => toggleLook(session)}
    >
      {edit && (
        <div className={styles.columns}>
          <ThemeForm edit={edit} />
          <ThemePreview theme={edit.theme} />
        </div>
      )}
    </EditorView>
  );
}
