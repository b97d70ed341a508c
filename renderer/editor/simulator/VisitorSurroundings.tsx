import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { timeZones } from "../../settings/timeZones.ts";
import { Button } from "../../ui/Button.tsx";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { giveOrder } from "./giveOrder.ts";
import { openSimulation } from "./openSimulation.ts";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";
import { VisitorClock } from "./VisitorClock.tsx";

/** Where the visitor comes from, when, what he agrees to, and what the site's webhooks answer. */
export function VisitorSurroundings() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const { simulator } = session;
  const who = useSimulator((state) => state.who);
  const change = (part: Partial<typeof who>) => simulator.setState({ who: { ...who, ...part } });

  return (
    <div className={styles.given} data-own-undo>
      <TextField
        label={t.referrer}
        hint={t.referrerHint}
        placeholder="https://www.google.com/"
        value={who.referrer}
        onChange={(referrer) => change({ referrer })}
      />
      <ComboboxField
        label={t.timeZone}
        noMatch={t.timeZoneNone}
        value={who.timeZone}
        options={timeZones(who.timeZone)}
        onChange={(timeZone) => change({ timeZone })}
      />
      <VisitorClock />
      <SwitchField
        label={t.webhooksFail}
        hint={t.webhooksFailHint}
        checked={who.webhooksFail}
        onChange={(fail) => {
          change({ webhooksFail: fail });
          giveOrder(simulator, { type: "webhooks", fail });
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => void openSimulation(session)}>{t.apply}</Button>
        <Button look="quiet" onClick={() => giveOrder(simulator, { type: "consent", given: true })}>
          {t.agrees}
        </Button>
        <Button look="quiet" onClick={() => giveOrder(simulator, { type: "consent", given: false })}>
          {t.refuses}
        </Button>
      </div>
    </div>
  );
}
