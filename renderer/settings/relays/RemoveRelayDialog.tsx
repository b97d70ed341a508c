import type { RelayPlace } from "#shared/relay/relayConnection.ts";
import { showError } from "../../app/showError.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { loadRelays } from "./loadRelays.ts";

type RemoveRelayDialogProps = {
  readonly relay: Pick<RelayPlace, "id" | "name">;
  readonly onClose: () => void;
};

/** Asks before a relay and its key are forgotten. */
export function RemoveRelayDialog({ relay, onClose }: RemoveRelayDialogProps) {
  const t = useTexts(relaysTexts);
  const remove = async () => {
    const removed = await call("relays:remove", { id: relay.id });
    if (!removed.ok) showError(removed.error);
    await loadRelays();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t.removeTitle(relay.name)}
      description={t.removeText}
      confirm={t.remove}
      look="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
