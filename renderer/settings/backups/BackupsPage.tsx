import { DatabaseBackup } from "lucide-react";
import { useState } from "react";
import type { Backup } from "#shared/ipc/backup.ts";
import { formatBytes } from "../../dialogues/transfer/formatBytes.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import { formatMoment } from "../../versions/formatMoment.ts";
import page from "../page.module.css";
import { RestoreBackupDialog } from "./RestoreBackupDialog.tsx";
import { useBackups } from "./useBackups.ts";

/** The copies of everything that is stored: one can be made now, any can be brought back. */
export function BackupsPage() {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const { backups, busy, make } = useBackups();
  const [restoring, setRestoring] = useState<Backup>();
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.backupsText}</p>
      <div>
        <Button icon={DatabaseBackup} disabled={busy} onClick={() => void make()}>
          {t.backUp}
        </Button>
      </div>
      {backups?.length === 0 && <p className={page.intro}>{t.backupsEmpty}</p>}
      <ul className={rows.list}>
        {backups?.map((backup) => {
          const when = formatMoment(backup.at, language);
          return (
            <li key={backup.name} className={rows.row}>
              <div className={rows.what}>
                <span className={rows.name}>{when}</span>
                <span className={rows.facts}>
                  {t.backupKinds[backup.kind]} · {formatBytes(backup.bytes, language)}
                </span>
              </div>
              <Button
                aria-label={t.restoreBackupOf(when, t.backupKinds[backup.kind])}
                onClick={() => setRestoring(backup)}
              >
                {t.restoreBackup}
              </Button>
            </li>
          );
        })}
      </ul>
      {restoring && <RestoreBackupDialog backup={restoring} onClose={() => setRestoring(undefined)} />}
    </div>
  );
}
