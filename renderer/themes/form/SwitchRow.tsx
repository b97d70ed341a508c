import { SwitchField } from "../../ui/SwitchField.tsx";
import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import styles from "./SwitchRow.module.css";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type SwitchRowProps = { readonly label: string; readonly hint?: string; readonly path: ThemePath };

/** Something of the theme that is on or off. */
export function SwitchRow({ label, hint, path }: SwitchRowProps) {
  const { theme, set, done } = useThemeEdit();
  return (
    <div className={styles.row}>
      <SwitchField
        label={label}
        hint={hint}
        checked={getAt(theme, path) === true}
        onChange={(on) => {
          set(path, on);
          done();
        }}
      />
      <OwnMark path={path} label={label} />
    </div>
  );
}
