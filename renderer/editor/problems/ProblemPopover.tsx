import { Popover } from "@base-ui/react/popover";
import { useCallback, useEffect } from "react";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import popup from "../../ui/popup.module.css";
import { useSession } from "../session/useSession.ts";
import { ProblemFix } from "./ProblemFix.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import styles from "./ProblemPopover.module.css";
import { useBadgePlace } from "./useBadgePlace.ts";
import { useProblems } from "./useProblems.ts";

/** The problems of the card whose badge was pressed, each with its fix. Closes when none is left. */
export function ProblemPopover() {
  const { problems: store } = useSession();
  const shown = useProblems((state) => state.shown);
  const some = useProblems((state) => state.byNode.has(state.shown ?? ""));
  useEffect(() => {
    if (shown !== undefined && !some) store.setState({ shown: undefined });
  }, [shown, some, store]);
  return shown === undefined || !some ? null : <CardPopover node={shown} />;
}

function CardPopover({ node }: { readonly node: string }) {
  const t = useTexts(problemsTexts);
  const { problems: store } = useSession();
  const problems = useProblems((state) => state.byNode.get(node)) ?? [];
  const anchor = useBadgePlace(node);
  const close = useCallback(() => store.setState({ shown: undefined }), [store]);
  useEffect(() => {
    if (!anchor) close();
  }, [anchor, close]);
  if (!anchor) return null;
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner
          className={popup.positioner}
          anchor={anchor}
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
