import { Plus, Star, X } from "lucide-react";
import { useState } from "react";
import { languageTagPattern } from "#shared/dialogue/languageTagPattern.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { setLanguages } from "../document/operations/setLanguages.ts";
import { languageName } from "../languageName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./LanguageList.module.css";
import { Section } from "./Section.tsx";

/** The dialogue's languages, the default one first. */
export function LanguageList() {
  const t = useTexts(inspectorTexts);
  const studioLanguage = useLanguage();
  const { document, view } = useSession();
  const languages = useDialogue((dialogue) => dialogue.languages);
  const [tag, setTag] = useState("");
  const [bad, setBad] = useState(false);

  function set(next: readonly string[]): void {
    document.apply("editLanguages", (draft) => setLanguages(draft, next));
    if (!next.includes(view.getState().language)) view.setState({ language: next[0] ?? "en" });
  }

  function add(): void {
    const wanted = tag.trim();
    if (!languageTagPattern.test(wanted)) {
      setBad(true);
      return;
    }
    if (!languages.includes(wanted)) set([...languages, wanted]);
    setTag("");
  }

  return (
    <Section title={t.languages} hint={t.languagesHint}>
      <ul className={styles.list}>
        {languages.map((language, index) => (
          <li key={language} className={styles.row}>
            <span className={styles.name}>{languageName(language, studioLanguage)}</span>
            <span className={styles.tag}>{language}</span>
            {index === 0 ? (
              <span className={styles.default}>{t.defaultLanguage}</span>
            ) : (
              <>
                <IconButton
                  size="small"
                  label={`${t.makeDefault}: ${language}`}
                  icon={Star}
                  onClick={() => set([language, ...languages.filter((other) => other !== language)])}
                />
                <IconButton
                  size="small"
                  label={`${t.remove}: ${language}`}
                  icon={X}
                  onClick={() => set(languages.filter((other) => other !== language))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <Form className={styles.add} onSubmit={() => add()}>
        <TextField
          label={t.languageTag}
          labelHidden
          placeholder={t.languageTagHint}
          value={tag}
          error={bad ? t.badLanguage : undefined}
          onChange={(next) => {
            setTag(next);
            setBad(false);
          }}
        />
        <Button type="submit" icon={Plus} disabled={tag.trim() === ""}>
          {t.addLanguage}
        </Button>
      </Form>
    </Section>
  );
}
