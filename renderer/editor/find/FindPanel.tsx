import { Files } from "lucide-react";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { useSession } from "../session/useSession.ts";
import { FindFields } from "./FindFields.tsx";
import styles from "./FindPanel.module.css";
import { FindScope } from "./FindScope.tsx";
import { findEverywhere } from "./findEverywhere.ts";
import { HitList } from "./HitList.tsx";
import { stepToHit } from "./stepToHit.ts";
import { useFind } from "./useFind.ts";
import { useHits } from "./useHits.ts";

/** Searching in the dialogue, over the canvas: Enter goes from hit to hit, Escape closes. */
export function FindPanel() {
  const t = useTexts(findTexts);
  const session = useSession();
  const hits = useHits();
  const isEmpty = useFind((state) => state.query.trim() === "");
  return (
    <search
      className={styles.panel}
      aria-label={t.title}
      data-own-undo
      data-part
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        session.find.hide();
        document.querySelector<HTMLElement>(".react-flow__node.selected")?.focus();
      }}
    >
      <FindFields hits={hits} />
      <FindScope />
      {!isEmpty && <HitList hits={hits} onChoose={(index) => stepToHit(session, hits, index)} />}
      <Button look="quiet" icon={Files} className={styles.everywhere} onClick={() => findEverywhere(session)}>
        {t.findAll}
      </Button>
    </search>
  );
}
