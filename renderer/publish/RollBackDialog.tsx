import type { Publication } from "#shared/publishing/publication.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";
import { rollBack } from "./rollBack.ts";

type RollBackDialogProps = {
  readonly target: string;
  readonly publication: Publication;
  readonly when: string;
  readonly onClose: () => void;
};

/** Asks before visitors get an earlier publication again. */
export function RollBackDialog({ target, publication, when, onClose }: RollBackDialogProps) {
  const t = useTexts(publishTexts);
  return (
    <ConfirmDialog
      title={t.rollBackTitle(when)}
      description={t.rollBackText}
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
