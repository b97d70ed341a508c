import { Braces, SquareTerminal } from "lucide-react";
import type { VisitFile } from "#shared/targeting/visitFile.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { copyText } from "../../ipc/copyText.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./VisitForm.module.css";

const command = "npm run -s parley -- explain SITE.json --visit VISIT.json";

/** The visit for the command line. */
export function CopyVisit({ visit }: { readonly visit: VisitFile }) {
  const t = useTexts(explainTexts);
  return (
    <div className={styles.copy}>
      <Button
        look="quiet"
        icon={Braces}
        onClick={() => void copyText(`${JSON.stringify(visit, null, 2)}\n`, t.copiedVisit)}
      >
        {t.copyVisit}
      </Button>
      <Button look="quiet" icon={SquareTerminal} onClick={() => void copyText(command, t.copiedCommand)}>
        {t.copyCommand}
      </Button>
    </div>
  );
}
