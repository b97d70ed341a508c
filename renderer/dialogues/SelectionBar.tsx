import { FileCode, FolderOutput, Trash2, X } from "lucide-react";
import { runCommand } from "../commands/runCommand.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { listStore } from "./listStore.ts";
import styles from "./SelectionBar.module.css";

/** What can be done with the ticked rows. */
export function SelectionBar() {
  const t = useTexts(dialoguesTexts);
  const count = listStore(({ selected }) => selected.size);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t.selected(count)}>
      <span className={styles.count} role="status">
        {t.selected(count)}
      </span>
      <Button look="quiet" icon={FolderOutput} onClick={() => runCommand("dialogues.exportFolder")}>
        {t.exportFolder}
      </Button>
      <Button look="quiet" icon={FileCode} onClick={() => runCommand("dialogues.exportSingle")}>
        {t.exportSingle}
      </Button>
      <Button look="quiet" icon={Trash2} onClick={() => runCommand("dialogues.delete")}>
        {t.delete}
      </Button>
      <IconButton
        label={t.clearSelection}
        icon={X}
        onClick={() => listStore.setState({ selected: new Set() })}
      />
    </div>
  );
}
