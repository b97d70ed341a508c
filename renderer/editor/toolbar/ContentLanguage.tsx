import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./Toolbar.module.css";

/** The language in which cards show their texts; there is nothing to choose while there is one. */
export function ContentLanguage() {
  const t = useTexts(editorTexts);
  const { view } = useSession();
  const languages = useDialogue((dialogue) => dialogue.languages);
  const language = useView((state) => state.language);
  if (languages.length < 2) return null;
  return (
    <div className={styles.language}>
      <SelectField
        label={t.contentLanguage}
        labelHidden
        value={language}
        options={languages.map((tag) => ({ value: tag, label: tag }))}
        onChange={(tag) => view.setState({ language: tag })}
      />
    </div>
  );
}
