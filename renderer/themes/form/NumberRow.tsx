import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import { RangeField } from "./RangeField.tsx";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type NumberRowProps = {
  readonly label: string;
  readonly hint?: string;
  readonly path: ThemePath;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit: string;
};

/** A number of the theme. */
export function NumberRow({ path, ...field }: NumberRowProps) {
  const { theme, set, done } = useThemeEdit();
  return (
    <RangeField
      {...field}
      value={Number(getAt(theme, path))}
      aside={<OwnMark path={path} label={field.label} />}
      onChange={(value) => set(path, value)}
      onDone={done}
    />
  );
}
