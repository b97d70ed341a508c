import { Printer } from "lucide-react";
import { useMemo } from "react";
import { outlineTexts } from "../../i18n/areas/outlineTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { useGrowing } from "../../ui/useGrowing.ts";
import { EditorView } from "../layout/EditorView.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { OutlineRow } from "./OutlineRow.tsx";
import styles from "./OutlineView.module.css";
import { outlineOf } from "./outlineOf.ts";
import { toggleOutline } from "./toggleOutline.ts";
import { usePrinting } from "./usePrinting.ts";

/** The dialogue as indented text, in place of the canvas: to read, to edit and to print. */
export function OutlineView() {
  const t = useTexts(outlineTexts);
  const session = useSession();
  const name = useDialogue((dialogue) => dialogue.name);
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const edges = useDialogue((dialogue) => dialogue.edges);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((view) => view.language);
  const lines = useMemo(() => outlineOf({ nodes, edges }), [nodes, edges]);
  const firstLoose = lines.findIndex(({ loose }) => loose);
  const printing = usePrinting();
  const rows = (from: number, to: number) =>
    lines
      .slice(from, to)
      .map((line, index) => (
        <OutlineRow
          key={`${line.node.id} ${line.again ? from + index : "full"}`}
          node={line.node}
          depth={line.depth}
          via={line.via}
          again={line.again}
          language={language}
          fallback={fallback}
          printing={printing}
        />
      ));
  const end = firstLoose === -1 ? lines.length : firstLoose;
  const growing = useGrowing(lines.length);
  const shown = printing ? lines.length : growing.shown;
  return (
    <EditorView
      title={t.title}
      actions={
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      }
      closeLabel={t.close}
      onClose={() => toggleOutline(session)}
      className={styles.view}
    >
      <div className={styles.page}>
        <h2 className={styles.name}>{name}</h2>
        <ol>{rows(0, Math.min(end, shown))}</ol>
        {end < shown && (
          <>
            <h3 className={styles.loose}>{t.loose}</h3>
            <ol>{rows(end, shown)}</ol>
          </>
        )}
        {growing.end && <div key={shown} ref={growing.end} />}
      </div>
    </EditorView>
  );
}
