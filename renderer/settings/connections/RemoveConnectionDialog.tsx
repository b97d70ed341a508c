import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { showError } from "../../app/showError.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { loadConnections } from "./loadConnections.ts";

type RemoveConnectionDialogProps = { readonly profile: MarketoProfile; readonly onClose: () => void };

/** Asks before a connection and its key are forgotten. */
export function RemoveConnectionDialog({ profile, onClose }: RemoveConnectionDialogProps) {
  const t = useTexts(connectionsTexts);
  const remove = async () => {
    const removed = await call("marketo:remove", { id: profile.id });
    if (!removed.ok) showError(removed.error);
    await loadConnections();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t.removeTitle(profile.name)}
      description={t.removeText}
      confirm={t.remove}
      look="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
