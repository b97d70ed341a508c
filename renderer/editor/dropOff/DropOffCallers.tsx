import type { FlowDropOff } from "#shared/reports/flowDropOffs.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { useSession } from "../session/useSession.ts";
import { callerKey } from "./callerKey.ts";
import { countedCallers } from "./countedCallers.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** From where visitors come to the flow on the canvas, how many, and which of them are counted. */
export function DropOffCallers() {
  const t = useTexts(dropOffTexts);
  const { untitled } = useTexts(dialoguesTexts);
  const { untitled: untitledFlow } = useTexts(flowsTexts);
  const language = useLanguage();
  const { dropOff } = useSession();
  const flows = flowsStore((state) => state.flows);
  const callers = useDropOff((state) => state.callers);
  const chosen = useDropOff((state) => state.caller);
  const nameOf = ({ dialogue, through }: FlowDropOff) => {
    const name = dialogue.name || untitled;
    const by = through.map((id) => flows.get(id)?.name || untitledFlow);
    return by.length === 0 ? name : t.through(name, by.join(" › "));
  };
  const [one] = callers;
  if (one === undefined) return null;
  if (callers.length === 1) return <p className={styles.line}>{t.oneCaller(nameOf(one))}</p>;
  const counted = countedCallers(callers, chosen);
  return (
    <SelectField
      label={t.callers}
      value={counted.length === callers.length ? "" : chosen}
      options={[
        { value: "", label: t.everyCaller(callers.length) },
        ...callers.map((caller) => ({
          value: callerKey(caller),
          label: t.caller(nameOf(caller), caller.shown.begun.toLocaleString(language)),
        })),
      ]}
      onChange={(caller) => dropOff.setState({ caller })}
    />
  );
}
