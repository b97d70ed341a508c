import { Crosshair } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { explain } from "#shared/targeting/explain.ts";
import { visitOf } from "#shared/targeting/visitOf.ts";
import { closeOverlay } from "../app/closeOverlay.ts";
import { savedOrTold } from "../app/savedOrTold.ts";
import { showError } from "../app/showError.ts";
import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import styles from "./ExplainDialog.module.css";
import { ExplainedDialogue } from "./ExplainedDialogue.tsx";
import { VisitForm } from "./VisitForm.tsx";
import { visitDraft } from "./visitDraft.ts";
import { visitOfDraft } from "./visitOfDraft.ts";

/** One visit: which dialogue it is shown, and of each which rules let it in or keep it out. */
export function ExplainDialog() {
  const t = useTexts(explainTexts);
  const [site, setSite] = useState<Output<"targeting:list">>();
  const [now] = useState(Date.now);
  const draft = visitDraft();

  useEffect(() => {
    void savedOrTold()
      .then(() => call("targeting:list"))
      .then((listed) => (listed.ok ? setSite(listed.value) : showError(listed.error)));
  }, []);

  const read = visitOfDraft(draft, now, site?.timeZone ?? "UTC");
  const visit = "visit" in read ? JSON.stringify(read.visit) : undefined;
  const answer = useMemo(
    () =>
      site && visit !== undefined
        ? explain(site.dialogues, visitOf(JSON.parse(visit), site.timeZone))
        : undefined,
    [site, visit],
  );
  const names = new Map(site?.dialogues.map(({ id, name }) => [id, name || t.untitled]));

  return (
    <Dialog size="full" title={t.title} description={t.description} onClose={closeOverlay}>
      <div className={styles.columns}>
        <VisitForm wrong={"wrong" in read ? read.wrong : undefined} timeZone={site?.timeZone} />
        <div className={styles.answer}>
          {answer && (
            <p role="status" className={styles.shown}>
              {answer.shown === null ? t.nothing : t.shown(names.get(answer.shown) ?? answer.shown)}
            </p>
          )}
          {site?.dialogues.length === 0 && (
            <EmptyState icon={Crosshair} title={t.none}>
              {t.noneText}
            </EmptyState>
          )}
          <ul className={styles.list}>
            {answer?.dialogues.map((one) => (
              <ExplainedDialogue
                key={one.id}
                explained={one}
                name={names.get(one.id) ?? one.id}
                shown={one.id === answer.shown}
              />
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}
