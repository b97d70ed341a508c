import { Boxes, Maximize2, Minimize2, Ungroup } from "lucide-react";
import type { DialogueGroup } from "#shared/dialogue/group.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { setCollapsed } from "../actions/setCollapsed.ts";
import { ungroupSelection } from "../actions/ungroupSelection.ts";
import { cardTitle } from "../cardTitle.ts";
import { changeGroups } from "../document/operations/changeGroups.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./Inspector.module.css";
import { Note } from "./Note.tsx";
import { Section } from "./Section.tsx";

/** The form of a group: its name, and its cards to go to. */
export function GroupInspector({ group }: { readonly group: DialogueGroup }) {
  const t = useTexts(canvasTexts);
  const session = useSession();
  const { document, view } = session;
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((state) => state.language);
  const { id, name, collapsed } = group;
  const members = new Set(group.cards);
  return (
    <>
      <header className={styles.head}>
        <span className={styles.icon} data-hue="group">
          <Boxes size={15} strokeWidth={2.1} aria-hidden />
        </span>
        <h2 className={styles.title}>{t.group}</h2>
        <IconButton
          label={collapsed ? t.expand : t.collapse}
          command="editor.collapse"
          icon={collapsed ? Maximize2 : Minimize2}
          onClick={() => setCollapsed(session, [id], !collapsed)}
        />
        <IconButton
          label={t.ungroup}
          command="editor.ungroup"
          icon={Ungroup}
          onClick={() => ungroupSelection(session)}
        />
      </header>
      <div className={styles.form}>
        <div className={styles.fields} data-form>
          <TextField
            label={t.groupName}
            maxLength={200}
            value={name}
            onBlur={document.seal}
            onChange={(next) =>
              document.apply("renameGroup", (draft) => changeGroups(draft, new Set([id]), { name: next }), {
                merge: `${id} name`,
              })
            }
          />
          <Note>{t.groupText}</Note>
        </div>
        <Section title={t.cardCount(members.size)}>
          <ul className={styles.members}>
            {nodes.flatMap((node) =>
              members.has(node.id)
                ? [
                    <li key={node.id}>
                      <button type="button" className={styles.member} onClick={() => view.select([node.id])}>
                        {cardTitle(node, language, fallback)}
                      </button>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </Section>
      </div>
    </>
  );
}
