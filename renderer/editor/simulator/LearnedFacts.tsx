import { Flag } from "lucide-react";
import type { Value } from "#shared/dialogue/value.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";

/** What the conversation has learned: goals, score, attributes, answers. */
export function LearnedFacts() {
  const t = useTexts(simulatorTexts);
  const attributes = useSimulator((simulator) => simulator.attributes);
  const goals = useSimulator((simulator) => simulator.goals);
  const score = useSimulator((simulator) => simulator.score);
  const entries = Object.entries(attributes).sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  if (entries.length === 0 && goals.length === 0 && score === null)
    return <p className={styles.nothing}>{t.nothingYet}</p>;
  return (
    <>
      {goals.length > 0 && (
        <ul className={styles.goals} aria-label={t.goals}>
          {goals.map((goal) => (
            <li key={goal} className={styles.goal}>
              <Flag size={12} aria-hidden />
              {goal}
            </li>
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        {score !== null && (
          <>
            <dt>{t.score}</dt>
            <dd>{score}</dd>
          </>
        )}
        {entries.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: Value }) {
  return (
    <>
      <dt>{name}</dt>
      <dd data-selectable>{Array.isArray(value) ? value.join(", ") : String(value ?? "")}</dd>
    </>
  );
}

/** Attributes of the person before the raw answers. */
function rank(name: string): number {
  return name.startsWith("answers.") ? 1 : 0;
}
