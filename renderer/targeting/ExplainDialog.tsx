import { Crosshair } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
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
import { ExplainedAnswer } from "./ExplainedAnswer.tsx";
import { openDialogue } from "./openDialogue.ts";
import { VisitForm } from "./visit/VisitForm.tsx";
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
  const file = "visit" in read ? JSON.stringify(read.visit) : undefined;
  const visit = useMemo(
    () => (site && file !== undefined ? visitOf(JSON.parse(file), site.timeZone) : undefined),
    [site, file],
  );

  return (
    <Dialog size="full" title={t.title} description={t.description} onClose={closeOverlay}>
      <div className={styles.columns}>
        <VisitForm read={read} site={site} />
        {site?.dialogues.length === 0 ? (
          <EmptyState icon={Crosshair} title={t.none}>
            {t.noneText}
          </EmptyState>
        ) : (
          site &&
          visit && <ExplainedAnswer candidates={site.dialogues} visit={visit} own={openDialogue()?.id} />
        )}
      </div>
    </Dialog>
  );
}
