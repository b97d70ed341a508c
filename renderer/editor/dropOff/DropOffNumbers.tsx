import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { countedCallers } from "./countedCallers.ts";
import styles from "./DropOff.module.css";
import { DropOffCallers } from "./DropOffCallers.tsx";
import { DropOffFacts } from "./DropOffFacts.tsx";
import { DropOffVersions } from "./DropOffVersions.tsx";
import { useDropOff } from "./useDropOff.ts";

/** Which visits are shown and how they went, or why there is nothing to be shown. */
export function DropOffNumbers() {
  const t = useTexts(dropOffTexts);
  const language = useLanguage();
  const inFlow = useDialogue(isFlow);
  const visits = useDropOff(({ ways }) => ways?.reduce((sum, one) => sum + one.visits, 0) ?? 0);
  const hasWays = useDropOff(({ ways }) => ways?.some((one) => one.ways.length > 0) === true);
  const begun = useDropOff(({ shown }) => shown?.begun ?? 0);
  const callers = useDropOff((state) => state.callers);
  const caller = useDropOff((state) => state.caller);
  const number = (count: number) => count.toLocaleString(language);
  if (inFlow && callers.length === 0) return <p className={styles.line}>{t.noCaller}</p>;
  if (visits === 0)
    return (
      <>
        <p className={styles.line}>{inFlow ? t.noneOfFlow : t.none}</p>
        <div>
          <Button onClick={() => runCommand("app.reports")}>{t.reports}</Button>
        </div>
      </>
    );
  const counted = countedCallers(callers, caller);
  const cards = counted.reduce((sum, one) => sum + one.cards, 0);
  const isSeveral = cards > new Set(counted.map(({ dialogue }) => dialogue.id)).size;
  return (
    <>
      {inFlow ? <DropOffCallers /> : <DropOffVersions />}
      <DropOffFacts>
        {!inFlow && <p>{t.visits(number(visits), visits === 1)}</p>}
        {inFlow && hasWays && <p>{t.cameHere(number(begun), begun)}</p>}
        {inFlow && isSeveral && <p>{t.severalCards}</p>}
        {!hasWays && <p>{t.older}</p>}
      </DropOffFacts>
    </>
  );
}
