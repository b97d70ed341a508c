import { Tabs } from "@base-ui/react/tabs";
import {
  CalendarClock,
  CalendarDays,
  DatabaseBackup,
  Globe,
  Info,
  KeyRound,
  type LucideIcon,
  Mail,
  Palette,
  Plug,
  UploadCloud,
} from "lucide-react";
import { type ComponentType, useState } from "react";
import type { SettingsPage } from "../app/appStore.ts";
import { closeOverlay } from "../app/closeOverlay.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import tabs from "../ui/tab.module.css";
import { AboutPage } from "./AboutPage.tsx";
import { AppearancePage } from "./AppearancePage.tsx";
import { BackupsPage } from "./backups/BackupsPage.tsx";
import { CalendarsPage } from "./calendars/CalendarsPage.tsx";
import { ConnectionsPage } from "./connections/ConnectionsPage.tsx";
import { MailPage } from "./mail/MailPage.tsx";
import { MeetingsPage } from "./meetings/MeetingsPage.tsx";
import { SecretsPage } from "./SecretsPage.tsx";
import styles from "./SettingsDialog.module.css";
import { SitePage } from "./SitePage.tsx";
import { TargetsPage } from "./targets/TargetsPage.tsx";
import { LeaveTypedDialog } from "./typed/LeaveTypedDialog.tsx";
import { leaveTyped } from "./typed/leaveTyped.ts";

const pages: Readonly<Record<SettingsPage, { readonly icon: LucideIcon; readonly Page: ComponentType }>> = {
  site: { icon: Globe, Page: SitePage },
  publishing: { icon: UploadCloud, Page: TargetsPage },
  connections: { icon: Plug, Page: ConnectionsPage },
  calendars: { icon: CalendarDays, Page: CalendarsPage },
  meetings: { icon: CalendarClock, Page: MeetingsPage },
  mail: { icon: Mail, Page: MailPage },
  appearance: { icon: Palette, Page: AppearancePage },
  secrets: { icon: KeyRound, Page: SecretsPage },
  backups: { icon: DatabaseBackup, Page: BackupsPage },
  about: { icon: Info, Page: AboutPage },
};
const names = [
  "site",
  "publishing",
  "connections",
  "calendars",
  "meetings",
  "mail",
  "appearance",
  "secrets",
  "backups",
  "about",
] as const satisfies readonly SettingsPage[];

/**
 * The settings, a page each for what belongs together. Everything takes effect as it is changed, but for forms with a button of
 * their own.
 *
 * @param page that is shown first
 */
export function SettingsDialog({ page }: { readonly page: SettingsPage }) {
  const t = useTexts(settingsTexts);
  const [shown, setShown] = useState(page);
  return (
    <Dialog size="large" title={t.title} onClose={() => leaveTyped(closeOverlay)}>
      <Tabs.Root
        value={shown}
        onValueChange={(wanted: SettingsPage) => leaveTyped(() => setShown(wanted))}
        orientation="vertical"
        className={styles.tabs}
      >
        {/* The focus alone opens no page: it also comes back here from questions. */}
        <Tabs.List className={styles.list} activateOnFocus={false}>
          {names.map((name) => {
            const { icon: Icon } = pages[name];
            return (
              <Tabs.Tab key={name} value={name} className={tabs.tab}>
                <Icon size={16} aria-hidden />
                {t.pages[name]}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {names.map((name) => {
          const { Page } = pages[name];
          return (
            <Tabs.Panel key={name} value={name} className={styles.panel}>
              <Page />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
      <LeaveTypedDialog />
    </Dialog>
  );
}
