import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { setDetails } from "../document/operations/setDetails.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./Toolbar.module.css";

/** The dialogue's name, changed where it stands. */
export function NameField() {
  const t = useTexts(editorTexts);
  const { document } = useSession();
  const name = useDialogue((dialogue) => dialogue.name);
  return (
    <input
      className={styles.name}
      aria-label={t.name}
      placeholder={t.untitled}
      maxLength={200}
      spellCheck={false}
      value={name}
      onChange={({ target }) =>
        document.apply("rename", (draft) => setDetails(draft, { name: target.value }), { merge: "name" })
      }
      onBlur={document.seal}
      onKeyDown={({ key, currentTarget }) => (key === "Enter" || key === "Escape") && currentTarget.blur()}
    />
  );
}
