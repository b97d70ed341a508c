import { Plus, X } from "lucide-react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AttributeField } from "../inspector/AttributeField.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./SimulatorFacts.module.css";
import type { GivenAttribute } from "./simulatorStore.ts";
import { useSimulator } from "./useSimulator.ts";

/** What is known of the visitor before the conversation. */
export function GivenAttributes() {
  const t = useTexts(simulatorTexts);
  const { simulator } = useSession();
  const given = useSimulator((state) => state.given);

  function change(key: number, part: Partial<GivenAttribute>): void {
    simulator.setState({ given: given.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  }

  return (
    <div className={styles.given} data-own-undo>
      <p className={styles.hint}>{t.visitorHint}</p>
      <ul className={styles.given}>
        {given.map(({ key, name, value }) => (
          <li key={key}>
            <AttributeField
              label={t.attribute}
              labelHidden
              placeholder="lead.email"
              value={name}
              onChange={(next) => change(key, { name: next })}
            />
            <TextField
              label={t.value}
              labelHidden
              placeholder={t.value}
              value={value}
              onChange={(next) => change(key, { value: next })}
            />
            <IconButton
              size="small"
              label={t.removeAttribute}
              icon={X}
              onClick={() => simulator.setState({ given: given.filter((one) => one.key !== key) })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          look="quiet"
          icon={Plus}
          onClick={() =>
            simulator.setState({
              given: [
                ...given,
                {
                  key: (given.at(-1)?.key ?? 0) + 1,
                  name: given.length === 0 ? "lead.email" : "",
                  value: "",
                },
              ],
            })
          }
        >
          {t.addAttribute}
        </Button>
      </div>
    </div>
  );
}
