import { Copy } from "lucide-react";
import { installTexts } from "../i18n/areas/installTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { copyText } from "../ipc/copyText.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Install.module.css";

type InstallLineProps = { readonly label: string; readonly hint: string; readonly value: string };

/** A line to be copied: by its button, or by hand, for which it is chosen as a whole when it gets the focus. */
export function InstallLine({ label, hint, value }: InstallLineProps) {
  const t = useTexts(installTexts);
  return (
    <div className={styles.line}>
      <TextField
        label={label}
        hint={hint}
        readOnly
        className={styles.code ?? ""}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={() => undefined}
      />
      <Button icon={Copy} aria-label={t.copyOf(label)} onClick={() => void copyText(value, t.copied(label))}>
        {t.copy}
      </Button>
    </div>
  );
}
