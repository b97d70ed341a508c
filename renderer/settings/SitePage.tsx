import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import { errorText } from "../app/errorText.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { ComboboxField } from "../ui/ComboboxField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { ChatSection } from "./ChatSection.tsx";
import { PrivacySection } from "./PrivacySection.tsx";
import styles from "./page.module.css";
import { SinksSection } from "./sinks/SinksSection.tsx";
import { timeZones } from "./timeZones.ts";
import { type SaveState, useSiteSettings } from "./useSiteSettings.ts";

/** What all dialogues of the site share. */
export function SitePage() {
  const t = useTexts(settingsTexts);
  const { settings, failure, state, change, retry } = useSiteSettings();
  if (failure !== undefined) {
    return (
      <p className={styles.state} data-bad role="alert">
        {t.loadFailed}. {errorText(failure).advice}
      </p>
    );
  }
  if (settings === undefined) return null;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{t.siteText}</p>
      <div className={styles.two}>
        <TextField
          label={t.siteName}
          hint={t.siteNameHint}
          maxLength={200}
          value={settings.name}
          onChange={(name) => change({ name })}
        />
        <ComboboxField
          label={t.timeZone}
          hint={t.timeZoneHint}
          error={isTimeZone(settings.timeZone) ? undefined : t.timeZoneUnknown}
          noMatch={t.timeZoneNone}
          value={settings.timeZone}
          options={timeZones(settings.timeZone)}
          onChange={(timeZone) => change({ timeZone })}
        />
      </div>
      <ChatSection chat={settings.chat} onChange={(chat) => change({ chat })} />
      <PrivacySection privacy={settings.privacy} onChange={(privacy) => change({ privacy })} />
      <SinksSection sinks={settings.sinks} onChange={(sinks) => change({ sinks })} />
      <SaveLine state={state} retry={retry} />
    </div>
  );
}

function SaveLine({ state, retry }: { readonly state: SaveState; readonly retry: () => void }) {
  const t = useTexts(settingsTexts);
  const words = { saved: t.saved, saving: t.saving, invalid: t.check, failed: t.notSaved };
  const bad = state === "invalid" || state === "failed";
  return (
    <div className={styles.state} data-bad={bad || undefined} role="status">
      {words[state]}
      {state === "failed" && <Button onClick={retry}>{t.retry}</Button>}
    </div>
  );
}
