import { LeaveDialog } from "../../app/LeaveDialog.tsx";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { typedStore } from "./typedStore.ts";

/** Asks before what was typed into a form of the settings is lost. */
export function LeaveTypedDialog() {
  const t = useTexts(settingsTexts);
  const leave = typedStore((state) => state.leave);
  const stay = () => typedStore.setState({ leave: undefined });
  return (
    leave && (
      <LeaveDialog
        text={t.leaveTyped}
        onStay={stay}
        onLeave={() => {
          stay();
          leave();
        }}
      />
    )
  );
}
