import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { loadTargets } from "../../publish/loadTargets.ts";
import { publishStore } from "../../publish/publishStore.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import page from "../page.module.css";
import { emptyTarget } from "./emptyTarget.ts";
import { RemoveTargetDialog } from "./RemoveTargetDialog.tsx";
import { TargetForm } from "./TargetForm.tsx";

/** Where Parley can publish to: added, changed, tried and removed here. */
export function TargetsPage() {
  const t = useTexts(publishTexts);
  const targets = publishStore((state) => state.targets);
  const [edited, setEdited] = useState<PublishTarget>();
  const [removed, setRemoved] = useState<PublishTarget>();
  const isBack = useRef(false);
  useEffect(() => void loadTargets(), []);
  if (edited !== undefined) {
    const known = targets?.find(({ target }) => target.id === edited.id);
    return (
      <TargetForm
        first={edited}
        isNew={known === undefined}
        hasSecret={known?.hasSecret ?? false}
        onClose={() => {
          isBack.current = true;
          setEdited(undefined);
        }}
      />
    );
  }
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.targetsText}</p>
      <div>
        <Button
          ref={(button) => {
            // what was clicked to leave the form is gone
            if (isBack.current) button?.focus();
            isBack.current = false;
          }}
          icon={Plus}
          onClick={() => setEdited(emptyTarget("folder", { id: crypto.randomUUID(), name: "", address: "" }))}
        >
          {t.addTarget}
        </Button>
      </div>
      {targets?.length === 0 && <p className={page.intro}>{t.noneYet}</p>}
      <ul className={rows.list}>
        {targets?.map(({ target }) => (
          <li key={target.id} className={rows.row}>
            <div className={rows.what}>
              <span className={rows.name}>{target.name}</span>
              <span className={rows.facts}>{t.kinds[target.kind]}</span>
            </div>
            <Button aria-label={t.editOf(target.name)} onClick={() => setEdited(target)}>
              {t.edit}
            </Button>
            <Button aria-label={t.removeOf(target.name)} onClick={() => setRemoved(target)}>
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
      {removed && <RemoveTargetDialog target={removed} onClose={() => setRemoved(undefined)} />}
    </div>
  );
}
