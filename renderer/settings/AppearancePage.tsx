import { Monitor, Moon, Sun } from "lucide-react";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { ChoiceCards } from "../ui/ChoiceCards.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import styles from "./page.module.css";
import { preferencesStore } from "./preferencesStore.ts";
import { savePreferences } from "./savePreferences.ts";

/** How the studio looks and what it speaks. */
export function AppearancePage() {
  const t = useTexts(settingsTexts);
  const appearance = preferencesStore((state) => state.appearance);
  const language = preferencesStore((state) => state.language);
  return (
    <div className={styles.page}>
      <ChoiceCards
        label={t.appearance}
        value={appearance}
        choices={[
          { value: "system", label: t.appearances.system, icon: Monitor },
          { value: "light", label: t.appearances.light, icon: Sun },
          { value: "dark", label: t.appearances.dark, icon: Moon },
        ]}
        onChange={(chosen) => void savePreferences({ appearance: chosen })}
      />
      <SelectField
        label={t.language}
        hint={t.languageHint}
        value={language}
        options={(["system", "en", "pt-BR"] as const).map((value) => ({ value, label: t.languages[value] }))}
        onChange={(chosen) => void savePreferences({ language: chosen })}
      />
    </div>
  );
}
