import { simulatedMeetingsSchema } from "#shared/ipc/simulatorMessage.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { giveOrder } from "./giveOrder.ts";
import styles from "./MeetingBar.module.css";
import { useSimulator } from "./useSimulator.ts";

/** Says, where times are offered, that they are made up, and chooses how asking for one goes. */
export function MeetingBar() {
  const t = useTexts(simulatorTexts);
  const { simulator } = useSession();
  const node = useSimulator((state) => state.node);
  const are = useSimulator((state) => state.who.meetings);
  const offers = useDialogue(({ nodes }) =>
    nodes.some((one) => one.id === node && one.kind === "meeting" && one.data.whom !== undefined),
  );
  const isRunning = useSimulator(({ phase }) => phase.name === "running");
  if (!offers || !isRunning) return null;
  return (
    <div className={styles.bar}>
      <p>{t.meetingsMadeUp}</p>
      <SelectField
        label={t.meetings}
        labelHidden
        value={are}
        options={simulatedMeetingsSchema.options.map((value) => ({ value, label: t.meetingsAre[value] }))}
        onChange={(meetings) => {
          simulator.setState(({ who }) => ({ who: { ...who, meetings } }));
          giveOrder(simulator, { type: "meetings", are: meetings });
        }}
      />
    </div>
  );
}
