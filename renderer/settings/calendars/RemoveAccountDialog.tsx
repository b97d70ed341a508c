import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { showError } from "../../app/showError.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { loadCalendars } from "./loadCalendars.ts";

type RemoveAccountDialogProps = { readonly account: CalendarAccount; readonly onClose: () => void };

/** Asks before an account and its sign-in are forgotten. */
export function RemoveAccountDialog({ account, onClose }: RemoveAccountDialogProps) {
  const t = useTexts(calendarsTexts);
  const remove = async () => {
    const removed = await call("calendars:remove", { id: account.id });
    if (!removed.ok) showError(removed.error);
    await loadCalendars();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t.removeTitle(account.name)}
      description={t.removeText}
      confirm={t.remove}
      look="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
