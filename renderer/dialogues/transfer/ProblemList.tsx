import { CircleX, TriangleAlert } from "lucide-react";
import type { ProblemOfDialogue } from "#shared/ipc/result.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { openDialogue } from "../actions/openDialogue.ts";
import { listStore } from "../listStore.ts";
import { problemLine } from "./problemLine.ts";
import styles from "./Report.module.css";

type Shown = Omit<ProblemOfDialogue, "node" | "params"> & {
  readonly params?: ProblemOfDialogue["params"] | undefined;
};

/** Problems by dialogue, each with the way to it. */
export function ProblemList({ problems }: { readonly problems: readonly Shown[] }) {
  const t = useTexts(transferTexts);
  const language = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const ids = [...new Set(problems.map(({ dialogue }) => dialogue))];
  const open = (id: string) => {
    closeOverlay();
    void openDialogue(id);
  };
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const own = problems.filter(({ dialogue }) => dialogue === id);
        const name = dialogues.find((dialogue) => dialogue.id === id)?.name || t.untitled;
        const error = own.some(({ severity }) => severity === "error");
        const Icon = error ? CircleX : TriangleAlert;
        return (
          <li key={id} className={styles.item}>
            <Icon
              size={17}
              aria-label={error ? t.error : t.warning}
              data-state={error ? "error" : "warning"}
            />
            <div className={styles.words} data-selectable>
              <strong>{name}</strong>
              <ul className={styles.reasons}>
                {[...new Set(own.map((problem) => problemLine(problem, language)))].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <Button aria-label={t.openDialogue(name)} onClick={() => open(id)}>
              {t.open}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
