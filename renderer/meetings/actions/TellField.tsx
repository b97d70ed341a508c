import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "./ChangeDialogs.module.css";

type TellFieldProps = { readonly tell: boolean; readonly onChange: (tell: boolean) => void };

/** Whether Parley mails the visitor about a change, where it is Parley that does. */
export function TellField({ tell, onChange }: TellFieldProps) {
  const t = useTexts(mailTexts);
  return (
    <div className={styles.tell}>
      <SwitchField label={t.tell} hint={t.tellHint} checked={tell} onChange={onChange} />
    </div>
  );
}
