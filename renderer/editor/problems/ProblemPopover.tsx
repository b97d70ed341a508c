import { Popover } from "@base-ui/react/popover";
import { useEffect } from "react";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import popup from "../../ui/popup.module.css";
import { useSession } from "../session/useSession.ts";
import { ProblemFix } from "./ProblemFix.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import styles from "./ProblemPopover.module.css";
import { useProblems } from "./useProblems.ts";

/** The problems of the card whose badge was pressed, each with its fix. Closes when none is left. */
export function ProblemPopover() {
  const t = useTexts(problemsTexts);
  const { problems: store } = useSession();
  const shown = useProblems((state) => state.shown);
  const problems = useProblems((state) => state.byNode.get(state.shown?.node ?? ""));
  useEffect(() => {
    if (shown && !problems) store.setState({ shown: undefined });
  }, [shown, problems, store]);
  if (!shown || !problems) return null;
  return (
    <Popover.Root open onOpenChange={(open) => !open && store.setState({ shown: undefined })}>
      <Popover.Portal>
        <Popover.Positioner
          className={popup.positioner}
          anchor={shown.at}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <Popover.Popup className={classNames(popup.popup, styles.popup)} aria-label={t.title}>
            <ul className={styles.list}>
              {problems.map((problem) => (
                <li
                  key={`${problem.code} ${problem.path?.join(".")} ${JSON.stringify(problem.params)}`}
                  className={styles.item}
                >
                  <ProblemLine problem={problem} />
                  <ProblemFix problem={problem} />
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
