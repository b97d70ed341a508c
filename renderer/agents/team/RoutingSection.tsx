import { useId } from "react";
import { strategies } from "#shared/scheduling/routing/strategies.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { changeTeam } from "./changeTeam.ts";
import styles from "./team.module.css";

const same = ["off", "person", "account"] as const;

/** How the team's meetings are shared out; each way says what it promises. */
export function RoutingSection({ team }: { readonly team: Team }) {
  const t = useTexts(teamsTexts);
  const group = useId();
  const { id, strategy, sameAgent, calibrateNewAgents, countSince } = team;
  const set = (part: Partial<Team>) => changeTeam(id, "routing", () => part);
  return (
    <Section title={t.routing} hint={t.routingHint}>
      <div role="radiogroup" aria-label={t.routing} className={styles.modes}>
        {strategies.map((one) => (
          <label key={one} className={styles.mode}>
            <input
              type="radio"
              name={group}
              checked={strategy === one}
              onChange={() => set({ strategy: one })}
              aria-labelledby={`${group}-${one}`}
              aria-describedby={`${group}-${one}-promise`}
            />
            <span>
              <span id={`${group}-${one}`} className={styles.modeName}>
                {t.strategies[one]}
              </span>
              <span id={`${group}-${one}-promise`} className={styles.promise}>
                {t.promises[one]}
              </span>
            </span>
          </label>
        ))}
      </div>
      {strategy === "weighted" && (
        <>
          <SwitchField
            label={t.calibrate}
            hint={t.calibrateHint}
            checked={calibrateNewAgents}
            onChange={(on) => set({ calibrateNewAgents: on })}
          />
          <SwitchField
            label={t.countAnew}
            hint={countSince === null ? t.countsAlways : t.countsSince(countSince.slice(0, 10))}
            checked={countSince !== null}
            onChange={(on) => set({ countSince: on ? new Date().toISOString() : null })}
          />
        </>
      )}
      <SelectField
        label={t.sameAgent}
        hint={t.sameHints[sameAgent]}
        value={sameAgent}
        options={same.map((value) => ({ value, label: t.same[value] }))}
        onChange={(value) => set({ sameAgent: value })}
      />
    </Section>
  );
}
