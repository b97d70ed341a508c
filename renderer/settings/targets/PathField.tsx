import { showError } from "../../app/showError.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./TargetsPage.module.css";

type PathFieldProps = {
  readonly what: "folder" | "zip" | "key";
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (path: string) => void;
};

/** A path of this computer, typed or chosen. */
export function PathField({ what, label, hint, value, error, onChange }: PathFieldProps) {
  const t = useTexts(publishTexts);
  const choose = async () => {
    const chosen = await call("targets:choose", { what });
    if (!chosen.ok) showError(chosen.error);
    else if (chosen.value !== null) onChange(chosen.value.path);
  };
  return (
    <div className={styles.path}>
      <TextField label={label} hint={hint} value={value} error={error} onChange={onChange} />
      <Button onClick={() => void choose()}>{t.choose}</Button>
    </div>
  );
}
