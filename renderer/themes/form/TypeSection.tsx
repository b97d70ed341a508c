import { type ThemeFont, themeFonts } from "#shared/site/themes/themeFonts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FileField } from "./FileField.tsx";
import { NumberRow } from "./NumberRow.tsx";
import styles from "./TypeSection.module.css";
import { useThemeEdit } from "./useThemeEdit.ts";

/** The font of the chat and its size. */
export function TypeSection() {
  const t = useTexts(themesTexts);
  const { font } = useThemeEdit().theme;
  return (
    <>
      <ChoiceField
        label={t.fontFrom}
        path={["font", "from"]}
        options={(["preset", "page", "file"] as const).map((value) => ({ value, label: t.fontFroms[value] }))}
        hint={font.from === "page" ? t.fontFromPage : undefined}
      />
      {font.from === "preset" && (
        <ChoiceField
          label={t.font}
          path={["font", "preset"]}
          options={(Object.keys(themeFonts) as ThemeFont[]).map((value) => ({
            value,
            label: t.fonts[value],
            icon: (
              <span aria-hidden className={styles.letters} style={{ fontFamily: themeFonts[value] }}>
                Aa
              </span>
            ),
          }))}
        />
      )}
      {font.from === "file" && (
        <FileField kind="font" label={t.fontFile} hint={t.fontFileHint} path={["font", "file"]} />
      )}
      <NumberRow label={t.fontSize} path={["font", "size"]} min={12} max={22} unit="px" />
    </>
  );
}
