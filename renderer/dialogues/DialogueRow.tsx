import { Ellipsis } from "lucide-react";
import { type MouseEvent, memo } from "react";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { classNames } from "../ui/classNames.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { openDialogue } from "./actions/openDialogue.ts";
import styles from "./DialogueGrid.module.css";
import { formatWhen } from "./formatWhen.ts";
import { LanguageTags } from "./LanguageTags.tsx";
import { listStore } from "./listStore.ts";
import { RowPriority } from "./order/RowPriority.tsx";
import { RowName } from "./RowName.tsx";
import { RowReach } from "./reach/RowReach.tsx";
import { RowState } from "./reach/RowState.tsx";
import { rowHeight } from "./rowHeight.ts";
import { selectByClick } from "./selectByClick.ts";
import { toggleSelected } from "./toggleSelected.ts";

type DialogueRowProps = {
  readonly dialogue: DialogueSummary;
  readonly index: number;
  readonly active: boolean;
  readonly now: number;
};

/** One dialogue of the list. */
export const DialogueRow = memo(function DialogueRow({ dialogue, index, active, now }: DialogueRowProps) {
  const t = useTexts(dialoguesTexts);
  const { usedBy } = useTexts(flowsTexts);
  const language = useLanguage();
  const { id } = dialogue;
  const name = dialogue.name || t.untitled;
  const look = dialogue.themeName === undefined ? "" : t.theme(dialogue.themeName);
  const about = [look, dialogue.description].filter((part) => part !== "").join(" · ");
  const selected = listStore((state) => state.selected.has(id));
  const dragged = listStore((state) => state.drag?.id === id);
  const menu = (event: MouseEvent, at: Element | { x: number; y: number }) => {
    event.preventDefault();
    listStore.setState({ active: id, menu: { id, at } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DialogueGrid
    // biome-ignore lint/a11y/useKeyWithClickEvents: DialogueGrid listens to the keys of all rows
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-label={name}
      tabIndex={active ? 0 : -1}
      data-row={id}
      data-dragged={dragged || undefined}
      className={classNames(styles.line, styles.row)}
      style={{ top: index * rowHeight }}
      onClick={(event) => selectByClick(id, event)}
      onDoubleClick={() => void openDialogue(id)}
      onContextMenu={(event) => menu(event, { x: event.clientX, y: event.clientY })}
      onFocus={() => listStore.getState().active !== id && listStore.setState({ active: id })}
    >
      <Cell>
        <label className={styles.tick}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={t.select(name)}
            onClick={(event) => event.stopPropagation()}
            onDoubleClick={(event) => event.stopPropagation()}
            onChange={() => toggleSelected(id)}
          />
        </label>
      </Cell>
      <Cell className={styles.names}>
        <RowName dialogue={dialogue} />
        {about !== "" && <div className={styles.description}>{about}</div>}
      </Cell>
      <Cell>
        {dialogue.type === "flow" ? (
          <span className={styles.quiet}>{usedBy(dialogue.usedBy)}</span>
        ) : (
          <RowState dialogue={dialogue} />
        )}
      </Cell>
      {dialogue.type === "dialogue" && (
        <>
          <Cell className={styles.reach}>
            <RowReach id={id} />
          </Cell>
          <Cell className={classNames(styles.quiet, styles.priority)}>
            <RowPriority dialogue={dialogue} />
          </Cell>
        </>
      )}
      <Cell column="languages">
        <LanguageTags tags={dialogue.languages} />
      </Cell>
      <Cell column="cards" className={classNames(styles.quiet, styles.number)}>
        {dialogue.cards}
      </Cell>
      <Cell className={styles.quiet}>
        <time dateTime={new Date(dialogue.updatedAt).toISOString()}>
          {formatWhen(dialogue.updatedAt, now, language)}
        </time>
      </Cell>
      <Cell>
        <IconButton
          label={t.more(name)}
          icon={Ellipsis}
          tabIndex={active ? 0 : -1}
          data-more
          aria-haspopup="menu"
          onClick={(event) => {
            event.stopPropagation();
            menu(event, event.currentTarget);
          }}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </Cell>
    </div>
  );
});

type CellProps = {
  readonly column?: string;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
};

function Cell({ column, className, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DialogueGrid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" className={className} data-column={column}>
      {children}
    </div>
  );
}
