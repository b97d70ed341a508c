import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { Logo } from "../dialogues/Logo.tsx";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Notices } from "./Notices.tsx";
import styles from "./page.module.css";

/** What runs here, and where its data is. */
export function AboutPage() {
  const t = useTexts(settingsTexts);
  const [info, setInfo] = useState<Output<"app:info"> | undefined>();
  useEffect(() => {
    void call("app:info").then((answer) => answer.ok && setInfo(answer.value));
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.brand}>
        <Logo />
        <div>
          <strong>Parley</strong>
          <span className={styles.intro}>{t.aboutText}</span>
        </div>
      </div>
      {info && (
        <dl className={styles.facts} data-selectable>
          <dt>{t.version}</dt>
          <dd>{info.version}</dd>
          <dt>{t.system}</dt>
          <dd>{info.platform}</dd>
          <dt>{t.dataFolder}</dt>
          <dd>{info.dataFolder}</dd>
        </dl>
      )}
      <Notices />
    </div>
  );
}
