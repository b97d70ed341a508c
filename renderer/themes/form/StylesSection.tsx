import { Info } from "lucide-react";
import { useId } from "react";
import { checkStyles } from "#shared/site/styles/checkStyles.ts";
import { setsColors } from "#shared/site/styles/setsColors.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { OwnMark } from "./OwnMark.tsx";
import styles from "./StylesSection.module.css";
import { useThemeEdit } from "./useThemeEdit.ts";

/** Styles of the author's own. What would not reach visitors is said beneath, by line. */
export function StylesSection() {
  const t = useTexts(themesTexts);
  const { theme, set, done } = useThemeEdit();
  const { css, faults } = checkStyles(theme.css);
  const id = useId();
  return (
    <>
      <TextAreaField
        label={t.css}
        hint={t.cssHint}
        aside={<OwnMark path={["css"]} label={t.css} />}
        className={styles.code}
        spellCheck={false}
        maxLength={10_000}
        aria-errormessage={faults.length > 0 ? id : undefined}
        value={theme.css}
        placeholder={".bubble { letter-spacing: 0.01em }"}
        onChange={(css) => set(["css"], css)}
        onBlur={done}
      />
      {setsColors(css) && (
        <p className={styles.unchecked}>
          <Info size={14} aria-hidden />
          {t.cssUnchecked}
        </p>
      )}
      <ul id={id} className={styles.faults} aria-live="polite" aria-label={t.cssFaults}>
        {faults.map(({ code, what, line, column }) => (
          <li key={`${line}:${column}:${code}`}>
            <span className={styles.line}>{t.line(line)}</span>
            <span>
              {t.styleFaults[code]} {what !== "" && <code>{what}</code>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
