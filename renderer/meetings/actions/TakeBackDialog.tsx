import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { meetingById } from "../view/meetingById.ts";
import { timeWords } from "../view/timeWords.ts";
import { zoneOf } from "../view/zoneOf.ts";
import { meetingsHistory } from "./meetingsHistory.ts";
import { takeMeetingStep } from "./takeMeetingStep.ts";

/** Asks before a step is undone, or done again, that sends mails. */
export function TakeBackDialog() {
  const t = useTexts(meetingsTexts);
  const m = useTexts(mailTexts);
  const language = useLanguage();
  const taking = meetingsHistory((state) => state.taking);
  const step = meetingsHistory(({ done, undone }) => (taking === "undo" ? done : undone).at(-1));
  const meeting = meetingById(step?.id);
  if (!taking || !step || step.kind === "mark" || !meeting) return null;
  const value = step[taking === "undo" ? "before" : "after"];
  const end = Number(value) + meeting.end - meeting.start;
  const when = () => timeWords({ start: Number(value), end }, zoneOf(meeting, "own"), language);
  return (
    <ConfirmDialog
      title={step.kind === "move" ? t.moveBack(when()) : t.giveBack}
      description={meeting.mails ? t.takeBackMails : meeting.sends ? m.takeBack : t.noMails}
      confirm={step.kind === "move" ? t.move : t.reassign}
      look="primary"
      onConfirm={() => takeMeetingStep(taking, true)}
      onClose={() => meetingsHistory.setState({ taking: undefined })}
    />
  );
}
