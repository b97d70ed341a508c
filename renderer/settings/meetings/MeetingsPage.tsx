import { useEffect, useState } from "react";
import { openAgents } from "../../agents/openAgents.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { showError } from "../../app/showError.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import page from "../page.module.css";
import { openSiteSession } from "../site/openSiteSession.ts";
import type { SiteSession } from "../site/siteSession.ts";
import { leaveTyped } from "../typed/leaveTyped.ts";
import styles from "./meetings.module.css";
import { RequestItem } from "./RequestItem.tsx";
import { StatusLines } from "./StatusLines.tsx";
import { TimesFields } from "./TimesFields.tsx";
import { useRequests } from "./useRequests.ts";

/** What visitors ask for and what becomes of it; which times they are offered, and how these come to the site. */
export function MeetingsPage() {
  const t = useTexts(requestsTexts);
  const [session, setSession] = useState<SiteSession>();
  const [isChecking, setChecking] = useState(false);
  const [showsClosed, setShowsClosed] = useState(false);
  const known = useRequests(showsClosed);
  useEffect(() => {
    void openSiteSession().then((opened) => (opened.ok ? setSession(opened.value) : showError(opened.error)));
  }, []);
  if (!known || !session) return null;
  const { requests, more, unreadable, canMail, status } = known;
  const check = async () => {
    setChecking(true);
    const checked = await call("requests:check");
    setChecking(false);
    if (!checked.ok) showError(checked.error);
  };
  const isBusy = isChecking || status.isRunning;
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.text}</p>
      {status.agents === 0 ? (
        <div className={`${page.notice} ${styles.row}`}>
          <p>{t.noAgents}</p>
          <Button
            onClick={() =>
              leaveTyped(() => {
                closeOverlay();
                void openAgents();
              })
            }
          >
            {t.openAgents}
          </Button>
        </div>
      ) : (
        status.whoms === 0 && <p className={page.notice}>{t.noWhoms}</p>
      )}
      <section className={page.section} aria-label={t.list}>
        <div className={styles.head}>
          <h3 className={page.heading}>{t.list}</h3>
          <Button disabled={isBusy} onClick={() => void check()}>
            {isBusy ? t.checking : t.check}
          </Button>
        </div>
        {requests.length === 0 && <p className={page.intro}>{t.none}</p>}
        <ul className={styles.list}>
          {requests.map((request) => (
            <RequestItem key={request.id} request={request} canMail={canMail} />
          ))}
        </ul>
        {unreadable > 0 && <p className={page.notice}>{t.unreadable(unreadable)}</p>}
        {more > 0 && <p className={page.intro}>{t.more(more)}</p>}
        <SwitchField label={t.showClosed} checked={showsClosed} onChange={setShowsClosed} />
      </section>
      <section className={page.section} aria-label={t.status}>
        <h3 className={page.heading}>{t.status}</h3>
        <StatusLines status={status} />
        <TimesFields session={session} />
      </section>
    </div>
  );
}
