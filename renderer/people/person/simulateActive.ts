import { askToSimulate } from "./askToSimulate.ts";
import { chosenPerson } from "./chosenPerson.ts";

/** Simulates as the person that is chosen. */
export async function simulateActive(): Promise<void> {
  const person = await chosenPerson();
  if (person) askToSimulate(person);
}
