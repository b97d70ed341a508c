import { Tabs } from "@base-ui/react/tabs";
import { Plus, Settings2, UploadCloud } from "lucide-react";
import { useEffect, useRef } from "react";
import { appStore } from "../app/appStore.ts";
import { closeOverlay } from "../app/closeOverlay.ts";
import { installTexts } from "../i18n/areas/installTexts.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import tabs from "../ui/tab.module.css";
import { useCatchFocus } from "../ui/useCatchFocus.ts";
import { HistoryTab } from "./HistoryTab.tsx";
import { InstallTab } from "./InstallTab.tsx";
import { loadTargets } from "./loadTargets.ts";
import styles from "./Publish.module.css";
import { publishStore } from "./publishStore.ts";
import { ReviewTab } from "./ReviewTab.tsx";
import { review } from "./review.ts";

const manage = () => appStore.setState({ overlay: { kind: "settings", page: "publishing" } });

/** Publishing to a target: what would change, how far it is, what came of it, and what was published before. */
export function PublishDialog() {
  const t = useTexts(publishTexts);
  const { tab: install } = useTexts(installTexts);
  const targets = publishStore((state) => state.targets);
  const chosen = publishStore((state) => state.chosen);
  const tab = publishStore((state) => state.tab);
  const busy = publishStore((state) => state.busy);
  const outcome = publishStore((state) => state.outcome);
  const panel = useRef<HTMLDivElement>(null);
  // What it shows changes with every look: buttons go while they have the focus.
  useCatchFocus(panel, outcome);
  useEffect(() => {
    const open = async () => {
      await loadTargets();
      if (publishStore.getState().busy === undefined) await review();
    };
    void open();
  }, []);
  // What the dialog is about comes only after it is open, and the focus would stay on the way out.
  const frame = useRef<HTMLDivElement>(null);
  const loaded = targets !== undefined;
  useEffect(() => {
    if (loaded && !frame.current?.contains(document.activeElement))
      frame.current?.querySelector("button")?.focus();
  }, [loaded]);
  const choose = (id: string) => {
    publishStore.setState({ chosen: id, outcome: undefined });
    void review();
  };
  return (
    <Dialog size="large" title={t.title} onClose={closeOverlay}>
      <div ref={frame} className={styles.frame}>
        {targets?.length === 0 && (
          <EmptyState
            icon={UploadCloud}
            title={t.noTargets}
            actions={
              <Button look="primary" icon={Plus} onClick={manage}>
                {t.addTarget}
              </Button>
            }
          >
            {t.noTargetsText}
          </EmptyState>
        )}
        {targets !== undefined && chosen !== undefined && (
          <Tabs.Root
            value={tab}
            onValueChange={(value) => publishStore.setState({ tab: value })}
            className={styles.tabs}
          >
            <div className={styles.head}>
              <div className={styles.target}>
                <SelectField
                  label={t.target}
                  labelHidden
                  value={chosen}
                  disabled={busy === "publish"}
                  options={targets.map(({ target }) => ({ value: target.id, label: target.name }))}
                  onChange={choose}
                />
              </div>
              <Button icon={Settings2} look="quiet" disabled={busy === "publish"} onClick={manage}>
                {t.manage}
              </Button>
              <Tabs.List className={styles.list} activateOnFocus>
                <Tabs.Tab value="review" className={tabs.tab}>
                  {t.reviewTab}
                </Tabs.Tab>
                <Tabs.Tab value="history" className={tabs.tab}>
                  {t.historyTab}
                </Tabs.Tab>
                <Tabs.Tab value="install" className={tabs.tab}>
                  {install}
                </Tabs.Tab>
              </Tabs.List>
            </div>
            <Tabs.Panel ref={panel} value="review" className={styles.panel}>
              <ReviewTab key={chosen} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={styles.panel}>
              <HistoryTab key={chosen} target={chosen} />
            </Tabs.Panel>
            <Tabs.Panel value="install" className={styles.panel}>
              <InstallTab key={chosen} target={chosen} />
            </Tabs.Panel>
          </Tabs.Root>
        )}
      </div>
    </Dialog>
  );
}
