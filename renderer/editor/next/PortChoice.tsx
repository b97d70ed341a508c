import type { Port } from "#shared/nodes/port.ts";
import { keyboardTexts } from "../../i18n/areas/keyboardTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { portLabel } from "../portLabel.ts";
import styles from "./PortChoice.module.css";

type PortChoiceProps = {
  readonly ports: readonly Port[];
  readonly value: string | undefined;
  /** Whether a port leads nowhere yet. */
  readonly isFree: (port: Port) => boolean;
  readonly language: string;
  readonly fallback: string;
  readonly onChange: (id: string) => void;
};

/** The ways out of a card, of which one is meant. */
export function PortChoice({ ports, value, isFree, language, fallback, onChange }: PortChoiceProps) {
  const t = useTexts(keyboardTexts);
  return (
    <fieldset className={styles.ports}>
      <legend>{t.nextFrom}</legend>
      {ports.map((port) => (
        <label key={port.id} className={styles.port} data-free={isFree(port)}>
          <input
            type="radio"
            name="port"
            className="visually-hidden"
            checked={port.id === value}
            onChange={() => onChange(port.id)}
          />
          <span>{portLabel(port, language, fallback)}</span>
        </label>
      ))}
    </fieldset>
  );
}
