import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { languageName } from "../languageName.ts";
import { isMissing } from "./isMissing.ts";
import styles from "./LanguagesView.module.css";

type LanguageProgressProps = {
  readonly language: string;
  readonly units: readonly TextUnit[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** A language that is translated to, and how far that has come. */
export function LanguageProgress({ language, units, chosen, onChoose }: LanguageProgressProps) {
  const t = useTexts(languagesTexts);
  const studioLanguage = useLanguage();
  const done = units.filter((unit) => !isMissing(unit, language)).length;
  return (
    <button type="button" className={styles.language} aria-pressed={chosen} onClick={onChoose}>
      <span className={styles.name}>{languageName(language, studioLanguage)}</span>
      <progress className={styles.bar} value={done} max={units.length || 1} aria-hidden />
      <span className={styles.count} data-done={done === units.length}>
        {t.progress(done, units.length)}
      </span>
    </button>
  );
}
