import type { Attributes } from "#shared/dialogue/value.ts";
import { appStore } from "../../app/appStore.ts";

/** Asks in which dialogue a person shall be the visitor. */
export function askToSimulate(person: Attributes): void {
  appStore.setState({ overlay: { kind: "simulateAs", person } });
}
