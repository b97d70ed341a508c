import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";
import { themeIcons } from "#shared/site/themes/themeIcons.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { themeIconOf } from "../picture/themeIconOf.ts";
import { FieldHead } from "./FieldHead.tsx";
import { getAt } from "./getAt.ts";
import styles from "./IconField.module.css";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type IconFieldProps = { readonly label: string; readonly path: ThemePath };

/** One of the drawings that a launcher or an avatar can show. */
export function IconField({ label, path }: IconFieldProps) {
  const t = useTexts(themesTexts);
  const id = useId();
  const { theme, set, done } = useThemeEdit();
  return (
    <div>
      <FieldHead id={id} label={label} path={path} />
      <RadioGroup
        aria-labelledby={id}
        className={styles.icons}
        value={String(getAt(theme, path))}
        onValueChange={(icon) => {
          set(path, icon);
          done();
        }}
      >
        {themeIcons.map((icon) => {
          const Icon = themeIconOf[icon];
          return (
            <Radio.Root
              key={icon}
              value={icon}
              className={styles.icon}
              aria-label={t.icons[icon]}
              data-tooltip={t.icons[icon]}
            >
              <Icon size={18} aria-hidden strokeWidth={1.8} />
            </Radio.Root>
          );
        })}
      </RadioGroup>
    </div>
  );
}
