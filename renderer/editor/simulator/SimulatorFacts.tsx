import { Tabs } from "@base-ui/react/tabs";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { GivenAttributes } from "./GivenAttributes.tsx";
import { LearnedFacts } from "./LearnedFacts.tsx";
import { SentLog } from "./SentLog.tsx";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";
import { VisitorChoice } from "./VisitorChoice.tsx";
import { VisitorSurroundings } from "./VisitorSurroundings.tsx";
import { WalkedPath } from "./WalkedPath.tsx";

/** Below the chat: what was learned, which way it went, what is known of the visitor, what was sent. */
export function SimulatorFacts() {
  const t = useTexts(simulatorTexts);
  const status = useSimulator((simulator) => simulator.status);
  const sent = useSimulator((simulator) => simulator.log.length);
  return (
    <Tabs.Root defaultValue="facts" className={styles.tabs}>
      <Tabs.List className={styles.list}>
        <Tabs.Tab value="facts" className={styles.tab}>
          {t.tabs.facts}
        </Tabs.Tab>
        <Tabs.Tab value="path" className={styles.tab}>
          {t.tabs.path}
        </Tabs.Tab>
        <Tabs.Tab value="visitor" className={styles.tab}>
          {t.tabs.visitor}
        </Tabs.Tab>
        <Tabs.Tab value="log" className={styles.tab}>
          {t.tabs.log}
          {sent > 0 && <span className={styles.count}>{sent}</span>}
        </Tabs.Tab>
        <span className={styles.status} data-status={status}>
          {t.statuses[status]}
        </span>
      </Tabs.List>
      <Tabs.Panel value="facts" className={styles.panel}>
        <LearnedFacts />
      </Tabs.Panel>
      <Tabs.Panel value="path" className={styles.panel}>
        <WalkedPath />
      </Tabs.Panel>
      <Tabs.Panel value="visitor" className={styles.panel}>
        <div className={styles.visitor}>
          <VisitorChoice />
          <GivenAttributes />
          <VisitorSurroundings />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="log" className={styles.panel}>
        <SentLog />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
