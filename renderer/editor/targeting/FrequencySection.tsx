import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { NumberField } from "../inspector/NumberField.tsx";
import { Section } from "../inspector/Section.tsx";
import styles from "./TargetingView.module.css";
import { useTargeting } from "./useTargeting.ts";

const modes = ["untilCompleted", "oncePerVisit", "oncePerVisitor", "everyDays", "always"] as const;

/** How often one visitor sees the dialogue. */
export function FrequencySection() {
  const t = useTexts(targetingTexts);
  const [frequency, set] = useTargeting("frequency");
  const { mode } = frequency;
  return (
    <Section title={t.frequency}>
      <div className={styles.pair}>
        <SelectField
          label={t.frequency}
          labelHidden={frequency.mode !== "everyDays"}
          hint={t.modeHints[mode]}
          value={mode}
          options={modes.map((value) => ({ value, label: t.modes[value] }))}
          onChange={(next) => set(next === "everyDays" ? { mode: next, days: 7 } : { mode: next })}
        />
        {frequency.mode === "everyDays" && (
          <NumberField
            label={t.everyDays}
            min={0.01}
            max={10_000}
            value={frequency.days}
            onChange={(days) => days !== undefined && set({ ...frequency, days }, "days")}
          />
        )}
      </div>
    </Section>
  );
}
