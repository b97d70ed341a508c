import { useState } from "react";
import type { PublishReview } from "#shared/publishing/publishReview.ts";
import { DialogueChip } from "../dialogues/reach/DialogueChip.tsx";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/classNames.ts";
import rows from "../ui/rows.module.css";
import { showToast } from "../ui/toast/showToast.ts";
import styles from "./Publish.module.css";
import { setLive } from "./setLive.ts";

type Left = PublishReview["left"][number];

/** So many are listed at once; of more, only their number until they are asked for. */
const most = 5;

/** Dialogues that do not go out as they are not live, with what makes those go out that were meant to. */
export function NotLive({ left }: { readonly left: readonly Left[] }) {
  const t = useTexts(publishTexts);
  const list = useTexts(dialoguesTexts);
  const [busy, setBusy] = useState(false);
  if (left.length === 0) return null;
  const makeLive = async ({ id, name, status }: Left) => {
    if (busy) return;
    setBusy(true);
    const made = await setLive(id, "live");
    setBusy(false);
    if (!made) return;
    showToast({
      text: t.nowLive(name || list.untitled),
      action: { label: list.undo, run: () => void setLive(id, status) },
    });
  };
  return (
    <details open={left.length <= most} className={styles.left}>
      <summary>{t.left(left.length)}</summary>
      <ul className={rows.list}>
        {left.map((one) => (
          <li key={one.id} className={rows.row}>
            <span className={classNames(rows.name, styles.name)}>{one.name || list.untitled}</span>
            <DialogueChip state={one.status} />
            <Button
              look="quiet"
              aria-disabled={busy}
              aria-label={t.makeLive(one.name || list.untitled)}
              onClick={() => void makeLive(one)}
            >
              {list.makeLive}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
