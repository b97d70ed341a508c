import { useState } from "react";
import type { RelayPlace } from "#shared/relay/relayConnection.ts";
import { showError } from "../../app/showError.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { loadRelays } from "./loadRelays.ts";

type RemoveRelayDialogProps = {
  readonly relay: Pick<RelayPlace, "id" | "name">;
  readonly onClose: () => void;
};

/** Asks before a relay and its key are forgotten, and whether the people go of whom only relays have told. */
export function RemoveRelayDialog({ relay, onClose }: RemoveRelayDialogProps) {
  const t = useTexts(relaysTexts);
  const [people, setPeople] = useState(false);
  const remove = async () => {
    const removed = await call("relays:remove", { id: relay.id, people });
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
    >
      <SwitchField label={t.forgetPeople} hint={t.forgetPeopleHint} checked={people} onChange={setPeople} />
    </ConfirmDialog>
  );
}
