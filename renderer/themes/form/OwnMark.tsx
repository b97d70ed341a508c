import { RotateCcw } from "lucide-react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { getAt } from "./getAt.ts";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type OwnMarkProps = {
  readonly path: ThemePath;
  /** The name of the field. */
  readonly label: string;
  /** Also in the theme itself, where without the value it follows from others. */
  readonly always?: boolean;
};

/** Beside a field whose value is set here: gives it back to what it follows from. */
export function OwnMark({ path, label, always = false }: OwnMarkProps) {
  const t = useTexts(themesTexts);
  const { own, overrides, set, done } = useThemeEdit();
  if ((!overrides && !always) || getAt(own, path) === undefined) return null;
  const name = overrides ? t.asTheme(label) : t.automatic(label);
  return (
    <IconButton
      size="small"
      icon={RotateCcw}
      label={name}
      onClick={() => {
        done();
        set(path, undefined);
        done();
      }}
    />
  );
}
