import { FastForward } from "lucide-react";
import { useState } from "react";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { clockText } from "./clockText.ts";
import { giveOrder } from "./giveOrder.ts";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds that the clock can be moved ahead by, and by what name. */
const steps = [
  ["seconds10", 10 * second],
  ["minute", minute],
  ["minutes5", 5 * minute],
  ["hour", hour],
  ["day", day],
  ["week", 7 * day],
  ["month", 30 * day],
] as const;

/** What the visitor's clock says; it can be moved ahead, and be set for the next beginning. */
export function VisitorClock() {
  const t = useTexts(simulatorTexts);
  const studioLanguage = useLanguage();
  const { simulator } = useSession();
  const ahead = useSimulator((state) => state.who.ahead);
  const timeZone =
    useSimulator((state) => state.who.timeZone) || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const running = useSimulator((state) => state.phase.name === "running");
  const [begins, setBegins] = useState("");

  function setAhead(wanted: number): void {
    simulator.setState(({ who }) => ({ who: { ...who, ahead: wanted } }));
  }

  return (
    <>
      <div className={styles.clock}>
        <span>{t.clock}</span>
        <time>
          {clockText(Date.now() + ahead, studioLanguage, timeZone, {
            dateStyle: "medium",
            timeStyle: "short",
          })}
        </time>
        <MenuButton
          trigger={
            <Button icon={FastForward} disabled={!running}>
              {t.ahead}
            </Button>
          }
          entries={steps.map(([id, by]) => ({
            id,
            label: t.steps[id],
            onSelect: () => {
              setAhead(ahead + by);
              giveOrder(simulator, { type: "move", by });
            },
          }))}
        />
      </div>
      <TextField
        type="datetime-local"
        label={t.begins}
        hint={t.beginsHint}
        value={begins}
        onChange={(typed) => {
          setBegins(typed);
          const moment = typed === "" ? null : parseMoment(typed, timeZone);
          setAhead(moment && "instant" in moment ? moment.instant - Date.now() : 0);
        }}
      />
    </>
  );
}
