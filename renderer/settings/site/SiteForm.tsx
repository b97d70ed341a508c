import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ChatSection } from "../ChatSection.tsx";
import { MeetingsSection } from "../MeetingsSection.tsx";
import { PrivacySection } from "../PrivacySection.tsx";
import styles from "../page.module.css";
import { SinksSection } from "../sinks/SinksSection.tsx";
import { timeZones } from "../timeZones.ts";
import { SaveLine } from "./SaveLine.tsx";
import { siteCommands } from "./siteCommands.ts";
import type { SiteSession } from "./siteSession.ts";

/** The form of the site's settings. Leaving a field ends the step of what was written in it. */
export function SiteForm({ session }: { readonly session: SiteSession }) {
  const t = useTexts(settingsTexts);
  const { store, change } = session;
  const { settings } = useStore(store, ({ content }) => content);
  const [said, setSaid] = useState("");
  useCommands(useMemo(() => siteCommands(session, setSaid), [session]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a field within was left
    <div className={styles.page} onBlur={store.seal}>
      <p className={styles.intro}>{t.siteText}</p>
      <div className={styles.two}>
        <TextField
          label={t.siteName}
          hint={t.siteNameHint}
          maxLength={200}
          value={settings.name}
          onChange={(name) => change("name", { name })}
        />
        <ComboboxField
          label={t.timeZone}
          hint={t.timeZoneHint}
          error={isTimeZone(settings.timeZone) ? undefined : t.timeZoneUnknown}
          noMatch={t.timeZoneNone}
          value={settings.timeZone}
          options={timeZones(settings.timeZone)}
          onChange={(timeZone) => change("timeZone", { timeZone })}
        />
      </div>
      <ChatSection chat={settings.chat} onChange={(step, chat) => change(step, { chat })} />
      <MeetingsSection
        meetings={settings.meetings}
        onChange={(step, meetings) => change(step, { meetings })}
      />
      <PrivacySection privacy={settings.privacy} onChange={(step, privacy) => change(step, { privacy })} />
      <SinksSection sinks={settings.sinks} onChange={(step, sinks) => change(step, { sinks })} />
      <SaveLine session={session} />
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </div>
  );
}
