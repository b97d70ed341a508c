import type { UsedFlow } from "../../app/appStore.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { deleteDialogues } from "../actions/deleteDialogues.ts";

type DeleteUsedDialogProps = { readonly ids: readonly string[]; readonly used: readonly UsedFlow[] };

/** Asks before flows go that others call. */
export function DeleteUsedDialog({ ids, used }: DeleteUsedDialogProps) {
  const t = useTexts(flowsTexts);
  const list = new Intl.ListFormat(useLanguage());
  return (
    <Dialog
      size="small"
      title={t.inUseTitle(used.map(({ name }) => name).join("”, “"))}
      description={t.inUseText}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{t.cancel}</Button>
          <Button
            look="danger"
            onClick={() => {
              closeOverlay();
              void deleteDialogues(ids);
            }}
          >
            {t.deleteAnyway}
          </Button>
        </>
      }
    >
      <p data-selectable>{list.format([...new Set(used.flatMap(({ callers }) => callers))])}</p>
    </Dialog>
  );
}
