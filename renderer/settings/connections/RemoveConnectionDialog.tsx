import { useEffect, useState } from "react";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { showError } from "../../app/showError.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { loadConnections } from "./loadConnections.ts";

type RemoveConnectionDialogProps = { readonly profile: MarketoProfile; readonly onClose: () => void };

/** Asks before a connection and its key are forgotten, and whether the people who were fetched are to go too. */
export function RemoveConnectionDialog({ profile, onClose }: RemoveConnectionDialogProps) {
  const t = useTexts(connectionsTexts);
  const [isAny, setIsAny] = useState(false);
  const [people, setPeople] = useState(false);
  useEffect(() => {
    void call("people:count", { where: { all: [] } }).then((counted) =>
      setIsAny(counted.ok && counted.value !== null && counted.value.of > 0),
    );
  }, []);
  const remove = async () => {
    const removed = await call("marketo:remove", { id: profile.id, people });
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
    >
      {isAny && (
        <SwitchField label={t.forgetPeople} hint={t.forgetPeopleHint} checked={people} onChange={setPeople} />
      )}
    </ConfirmDialog>
  );
}
