import type { Backup } from "#shared/ipc/backup.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { formatMoment } from "../../versions/formatMoment.ts";
import { restoreBackup } from "./restoreBackup.ts";

/** Asks before a copy takes the place of everything that is stored now. */
export function RestoreBackupDialog({
  backup,
  onClose,
}: {
  readonly backup: Backup;
  readonly onClose: () => void;
}) {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  return (
    <ConfirmDialog
      title={t.restoreTitle(formatMoment(backup.at, language))}
      description={t.restoreText}
      confirm={t.restoreBackup}
      look="danger"
      onConfirm={() => restoreBackup(backup.name).finally(onClose)}
      onClose={onClose}
    />
  );
}
