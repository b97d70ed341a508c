import { SelectField, type SelectOption } from "../../ui/SelectField.tsx";
import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type ChoiceFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly path: ThemePath;
  readonly options: readonly SelectOption<string>[];
};

/** One of several values of the theme. */
export function ChoiceField({ label, hint, path, options }: ChoiceFieldProps) {
  const { theme, set, done } = useThemeEdit();
  return (
    <SelectField
      label={label}
      hint={hint}
      aside={<OwnMark path={path} label={label} />}
      value={String(getAt(theme, path))}
      options={options}
      onChange={(value) => {
        set(path, value);
        done();
      }}
    />
  );
}
