import type { Publication } from "#shared/publishing/publication.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";
import { handOver } from "./handOver.ts";
import { rollBack } from "./rollBack.ts";
import { useTarget } from "./useTarget.ts";

type RollBackDialogProps = {
  readonly target: string;
  readonly publication: Publication;
  readonly when: string;
  readonly onClose: () => void;
};

/** Asks before visitors get an earlier publication again. */
export function RollBackDialog({ target, publication, when, onClose }: RollBackDialogProps) {
  const t = useTexts(publishTexts);
  const left = handOver(useTarget());
  return (
    <ConfirmDialog
      title={t.rollBackTitle(when)}
      description={`${left ? t.handOver[left] : t.rollBackNow} ${t.rollBackText}`}
      confirm={t.rollBack}
      look="primary"
      onConfirm={() => {
        onClose();
        void rollBack({ target, publication: publication.id });
      }}
      onClose={onClose}
    />
  );
}
