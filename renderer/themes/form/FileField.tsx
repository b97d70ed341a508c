import { FileUp, X } from "lucide-react";
import { useRef, useState } from "react";
import { type ThemeFileKind, themeFileSchema } from "#shared/site/themes/themeFile.ts";
import { showError } from "../../app/showError.ts";
import { formatBytes } from "../../dialogues/transfer/formatBytes.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./FileField.module.css";
import { FilePicture } from "./FilePicture.tsx";
import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import { readThemeFile } from "./readThemeFile.ts";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";

type FileFieldProps = {
  readonly kind: ThemeFileKind;
  readonly label: string;
  readonly hint: string;
  readonly path: ThemePath;
};

/** What can be chosen; drawings are made pictures. */
const accepted = {
  picture: "image/png,image/jpeg,image/gif,image/webp,image/svg+xml",
  font: ".woff2,font/woff2",
  sound: "audio/mpeg,audio/ogg,audio/wav,.mp3,.ogg,.wav",
} as const;

/** A file of the theme: chosen from the disk, replaced, taken out again. What visitors could not load is refused, and why. */
export function FileField({ kind, label, hint, path }: FileFieldProps) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const { theme, overrides, set, done } = useThemeEdit();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<"tooBig" | "notOfKind">();
  const file = themeFileSchema.safeParse(getAt(theme, path)).data;

  async function take(chosen: File): Promise<void> {
    setRefusal(undefined);
    const read = await readThemeFile(kind, chosen);
    if (typeof read === "string") return setRefusal(read);
    const kept = await call("themes:keepFile", { kind, name: chosen.name.slice(0, 255), content: read });
    if (kept.ok) {
      set(path, kept.value);
      done();
    } else if (kept.error.code === "too-big") setRefusal("tooBig");
    else if (kept.error.code === "invalid") setRefusal("notOfKind");
    else showError(kept.error);
  }

  return (
    <Field
      label={label}
      hint={hint}
      error={refusal && t.refusals[kind][refusal]}
      aside={
        overrides ? (
          <OwnMark path={path} label={label} />
        ) : (
          file && (
            <IconButton
              size="small"
              label={t.removeFile}
              icon={X}
              onClick={() => {
                set(path, undefined);
                done();
              }}
            />
          )
        )
      }
    >
      {(field) => (
        <div className={styles.row}>
          {file && kind === "picture" && <FilePicture hash={file.hash} type={file.type} />}
          {file && (
            <span className={styles.name} title={file.name}>
              {file.name || file.hash} · {formatBytes(file.size, language)}
            </span>
          )}
          <Button {...field} icon={FileUp} onClick={() => input.current?.click()}>
            {file ? t.replaceFile : t.chooseFile}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept={accepted[kind]}
            data-file={path.join(".")}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void take(chosen);
              target.value = "";
            }}
          />
        </div>
      )}
    </Field>
  );
}
