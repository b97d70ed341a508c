import { meetingsStore } from "../view/meetingsStore.ts";
import { CancelDialog } from "./CancelDialog.tsx";
import { ReassignDialog } from "./ReassignDialog.tsx";
import { RescheduleDialog } from "./RescheduleDialog.tsx";
import { TakeBackDialog } from "./TakeBackDialog.tsx";

/** The dialog in which a meeting is changed, while one is open. */
export function ChangeDialogs() {
  const asking = meetingsStore((state) => state.asking);
  const meeting = meetingsStore(({ meetings }) => meetings?.find(({ id }) => id === asking?.id));
  return (
    <>
      {meeting && asking?.kind === "reschedule" && <RescheduleDialog meeting={meeting} />}
      {meeting && asking?.kind === "cancel" && <CancelDialog meeting={meeting} />}
      {meeting && asking?.kind === "reassign" && <ReassignDialog meeting={meeting} />}
      <TakeBackDialog />
    </>
  );
}
