import type { UsedFlow } from "../../app/appStore.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { deleteDialogues } from "../actions/deleteDialogues.ts";

type DeleteUsedDialogProps = { readonly ids: readonly string[]; readonly used: readonly UsedFlow[] };

/** Asks before flows go that others call. */
export function DeleteUsedDialog({ ids, used }: DeleteUsedDialogProps) {
  const t = useTexts(flowsTexts);
  const list = new Intl.ListFormat(useLanguage());
  return (
    <ConfirmDialog
      title={t.inUseTitle(used.map(({ name }) => name).join("”, “"))}
      description={t.inUseText}
      confirm={t.deleteAnyway}
      look="danger"
      onConfirm={() => {
        closeOverlay();
        void deleteDialogues(ids);
      }}
      onClose={closeOverlay}
    >
      <p data-selectable>{list.format([...new Set(used.flatMap(({ callers }) => callers))])}</p>
    </ConfirmDialog>
  );
}
