import { activePerson } from "../view/activePerson.ts";
import { askToSimulate } from "./askToSimulate.ts";

/** Simulates as the person that the keyboard is on. */
export function simulateActive(): void {
  const person = activePerson();
  if (person) askToSimulate(person);
}
