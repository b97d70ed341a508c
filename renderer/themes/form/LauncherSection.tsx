import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FileField } from "./FileField.tsx";
import { IconField } from "./IconField.tsx";
import { NumberRow } from "./NumberRow.tsx";
import { useThemeEdit } from "./useThemeEdit.ts";
import { WordsField } from "./WordsField.tsx";

/** The closed chat: what the visitor clicks. */
export function LauncherSection() {
  const t = useTexts(themesTexts);
  const { kind } = useThemeEdit().theme.launcher;
  return (
    <>
      <ChoiceField
        label={t.launcherKind}
        path={["launcher", "kind"]}
        options={(["icon", "picture", "text", "none"] as const).map((value) => ({
          value,
          label: t.launcherKinds[value],
        }))}
        hint={kind === "none" ? t.launcherNone : undefined}
      />
      {(kind === "icon" || kind === "text") && (
        <IconField label={t.launcherIcon} path={["launcher", "icon"]} />
      )}
      {kind === "picture" && (
        <FileField
          kind="picture"
          label={t.launcherPicture}
          hint={t.pictureHint}
          path={["launcher", "picture"]}
        />
      )}
      {kind === "text" && (
        <WordsField
          label={t.launcherText}
          placeholder={t.launcherTextPlaceholder}
          path={["launcher", "text"]}
        />
      )}
      {kind !== "none" && (
        <>
          <ChoiceField
            label={t.launcherShape}
            path={["launcher", "shape"]}
            options={(["round", "rounded", "square"] as const).map((value) => ({
              value,
              label: t.launcherShapes[value],
            }))}
          />
          <NumberRow label={t.launcherSize} path={["launcher", "size"]} min={44} max={96} unit="px" />
        </>
      )}
    </>
  );
}
