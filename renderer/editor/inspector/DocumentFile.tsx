import { FileUp, X } from "lucide-react";
import { useState } from "react";
import type { Asset } from "#shared/dialogue/assetSchema.ts";
import { showError } from "../../app/showError.ts";
import { formatBytes } from "../../dialogues/transfer/formatBytes.ts";
import { documentFileTexts } from "../../i18n/areas/documentFileTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./DocumentFile.module.css";

type DocumentFileProps = {
  readonly file: Asset | undefined;
  readonly onChange: (file: Asset | undefined) => void;
};

/** The PDF that goes with the dialogue: chosen from the disk, replaced, taken out again. */
export function DocumentFile({ file, onChange }: DocumentFileProps) {
  const t = useTexts(documentFileTexts);
  const language = useLanguage();
  const [refusal, setRefusal] = useState<"too-big" | "invalid">();

  async function choose(): Promise<void> {
    setRefusal(undefined);
    const chosen = await call("assets:choose");
    if (chosen.ok) {
      if (chosen.value) onChange(chosen.value);
      return;
    }
    const { code } = chosen.error;
    if (code === "too-big" || code === "invalid") setRefusal(code);
    else showError(chosen.error);
  }

  return (
    <Field
      label={t.file}
      hint={file ? t.hint : undefined}
      error={refusal && t.refusals[refusal]}
      aside={
        file && <IconButton size="small" label={t.remove} icon={X} onClick={() => onChange(undefined)} />
      }
    >
      {(field) => (
        <div className={styles.row}>
          {file && (
            <span className={styles.name} title={file.name}>
              {file.name || file.hash} · {formatBytes(file.size, language)}
            </span>
          )}
          <Button {...field} icon={FileUp} onClick={() => void choose()}>
            {file ? t.replace : t.choose}
          </Button>
        </div>
      )}
    </Field>
  );
}
