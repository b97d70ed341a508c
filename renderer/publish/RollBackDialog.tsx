import type { Publication } from "#shared/publishing/publication.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
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
    <Dialog
      size="small"
      title={t.rollBackTitle(when)}
      description={t.rollBackText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose();
              void rollBack({ target, publication: publication.id });
            }}
          >
            {t.rollBack}
          </Button>
        </>
      }
    />
  );
}
