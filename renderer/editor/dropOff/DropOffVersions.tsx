import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** Of which version of the dialogue the visits are. */
export function DropOffVersions() {
  const t = useTexts(dropOffTexts);
  const language = useLanguage();
  const { dropOff } = useSession();
  const version = useDropOff((state) => state.version);
  const versions = useDropOff((state) => state.versions);
  const timeZone = useDropOff((state) => state.timeZone);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const [one] = versions;
  if (one === undefined) return null;
  if (versions.length === 1) return <p className={styles.line}>{t.oneVersion(format.format(one.since))}</p>;
  return (
    <SelectField
      label={t.version}
      value={version}
      options={[
        { value: "", label: t.everyVersion(versions.length) },
        ...versions.map(({ key, since }) => ({ value: key, label: t.since(format.format(since)) })),
      ]}
      onChange={(chosen) => dropOff.setState({ version: chosen })}
    />
  );
}
