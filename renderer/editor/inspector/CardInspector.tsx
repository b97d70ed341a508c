import { Circle, CircleSlash2, Copy, Trash2 } from "lucide-react";
import type { ComponentType } from "react";
import { isDisabled } from "#shared/dialogue/isDisabled.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { deleteSelection } from "../actions/deleteSelection.ts";
import { duplicateSelection } from "../actions/pasteCards.ts";
import { toggleDisabled } from "../actions/toggleDisabled.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import { useSession } from "../session/useSession.ts";
import { CardProblems } from "./CardProblems.tsx";
import { ConnectionList } from "./ConnectionList.tsx";
import { DisabledNote } from "./DisabledNote.tsx";
import styles from "./Inspector.module.css";
import { LanguageTabs } from "./LanguageTabs.tsx";

/** The form of one card. */
export function CardInspector({ node }: { readonly node: DialogueNode }) {
  const t = useTexts(editorTexts);
  const canvas = useTexts(canvasTexts);
  const { name } = useTexts(nodesTexts).kinds[node.kind];
  const session = useSession();
  const { icon: Icon } = nodeViews[node.kind];
  // a node's kind and data belong together, which a lookup by kind cannot express
  const Form = nodeViews[node.kind].Form as ComponentType<{ id: string; data: unknown }>;
  return (
    <>
      <header className={styles.head}>
        <span className={styles.icon} data-hue={node.kind}>
          <Icon size={15} strokeWidth={2.1} aria-hidden />
        </span>
        <h2 className={styles.title}>{name}</h2>
        {node.kind !== "start" && (
          <>
            <IconButton
              label={isDisabled(node) ? canvas.enable : canvas.disable}
              command="editor.disable"
              icon={isDisabled(node) ? Circle : CircleSlash2}
              onClick={() => toggleDisabled(session)}
            />
            <IconButton
              label={t.duplicate}
              command="editor.duplicate"
              icon={Copy}
              onClick={() => duplicateSelection(session)}
            />
            <IconButton
              label={t.remove}
              command="editor.delete"
              icon={Trash2}
              onClick={() => deleteSelection(session)}
            />
          </>
        )}
      </header>
      <LanguageTabs node={node} />
      <div className={styles.form}>
        <DisabledNote node={node} />
        <CardProblems node={node.id} />
        <div className={styles.fields} data-form>
          <Form id={node.id} data={node.data} />
        </div>
        <ConnectionList node={node} />
      </div>
    </>
  );
}
