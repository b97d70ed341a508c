import { useEffect, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../app/errorText.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./page.module.css";
import { openSiteSession } from "./site/openSiteSession.ts";
import { SiteForm } from "./site/SiteForm.tsx";
import type { SiteSession } from "./site/siteSession.ts";

/** What all dialogues of the site share. */
export function SitePage() {
  const t = useTexts(settingsTexts);
  const [session, setSession] = useState<SiteSession>();
  const [failure, setFailure] = useState<CallError>();
  useEffect(() => {
    void openSiteSession().then((opened) =>
      opened.ok ? setSession(opened.value) : setFailure(opened.error),
    );
  }, []);
  if (failure)
    return (
      <p className={styles.state} data-bad role="alert">
        {t.loadFailed}. {errorText(failure).advice}
      </p>
    );
  return session && <SiteForm session={session} />;
}
