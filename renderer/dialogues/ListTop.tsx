import {
  ArchiveRestore,
  CalendarClock,
  CalendarDays,
  ChartLine,
  FileDown,
  Palette,
  Plus,
  Settings,
  UploadCloud,
  Users,
} from "lucide-react";
import { reconnectStore } from "../agents/reconnectStore.ts";
import { runCommand } from "../commands/runCommand.ts";
import { appTexts } from "../i18n/areas/appTexts.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { publishStore } from "../publish/publishStore.ts";
import { connectionsStore } from "../settings/connections/connectionsStore.ts";
import { syncedConnection } from "../settings/sync/syncedConnection.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./ListTop.module.css";
import { Logo } from "./Logo.tsx";
import { listStore } from "./listStore.ts";

/** The head of the list: what this is, and how to get more into it. */
export function ListTop() {
  const t = useTexts(dialoguesTexts);
  const { deleted } = useTexts(versionsTexts);
  const { title: publish, publishing } = useTexts(publishTexts);
  const isPublishing = publishStore(({ busy }) => busy === "publish");
  const { newFlow, flows } = useTexts(flowsTexts);
  const { people, syncFailed, agents, reconnect, meetings, reports, themes } = useTexts(appTexts);
  const mustReconnect = reconnectStore((state) => state.agents);
  const isStale = connectionsStore(
    ({ connections }) => syncedConnection(connections)?.profile.status.sync?.state === "failed",
  );
  const type = listStore(({ view }) => view.type);
  const any = listStore(({ dialogues }) => dialogues === undefined || dialogues.length > 0);
  const count = listStore(({ dialogues }) => dialogues?.filter((one) => one.type === type).length);
  return (
    <header className={styles.top} data-part>
      <Logo />
      <h1 className={styles.title}>{type === "flow" ? flows : t.title}</h1>
      <span className={styles.count}>{count ? count : ""}</span>
      <div className={styles.actions}>
        <IconButton label={deleted} icon={ArchiveRestore} onClick={() => runCommand("dialogues.deleted")} />
        <Button look="quiet" icon={Users} className={styles.place} onClick={() => runCommand("app.people")}>
          <span>{people}</span>
          {isStale && (
            <>
              <i className={styles.mark} aria-hidden />
              <span className="visually-hidden">({syncFailed})</span>
            </>
          )}
        </Button>
        <Button
          look="quiet"
          icon={CalendarClock}
          className={styles.place}
          onClick={() => runCommand("app.agents")}
        >
          <span>{agents}</span>
          {mustReconnect.length > 0 && (
            <>
              <i className={styles.mark} aria-hidden />
              <span className="visually-hidden">({reconnect(mustReconnect.map(({ name }) => name))})</span>
            </>
          )}
        </Button>
        <Button
          look="quiet"
          icon={CalendarDays}
          className={styles.place}
          onClick={() => runCommand("app.meetings")}
        >
          <span>{meetings}</span>
        </Button>
        <Button
          look="quiet"
          icon={ChartLine}
          className={styles.place}
          onClick={() => runCommand("app.reports")}
        >
          <span>{reports}</span>
        </Button>
        <Button look="quiet" icon={Palette} className={styles.place} onClick={() => runCommand("app.themes")}>
          <span>{themes}</span>
        </Button>
        <IconButton
          label={t.settings}
          icon={Settings}
          command="app.settings"
          onClick={() => runCommand("app.settings")}
        />
        {any && (
          <>
            <Button icon={UploadCloud} onClick={() => runCommand("app.publish")}>
              {isPublishing ? publishing : publish}
            </Button>
            <Button icon={FileDown} onClick={() => runCommand("dialogues.import")}>
              {t.importShort}
            </Button>
            {type === "flow" ? (
              <Button look="primary" icon={Plus} onClick={() => runCommand("dialogues.newFlow")}>
                {newFlow}
              </Button>
            ) : (
              <Button look="primary" icon={Plus} onClick={() => runCommand("dialogues.new")}>
                {t.createShort}
              </Button>
            )}
          </>
        )}
      </div>
    </header>
  );
}
