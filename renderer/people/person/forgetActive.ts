import { askToForget } from "./askToForget.ts";
import { chosenPerson } from "./chosenPerson.ts";

/** Asks whether the person that is chosen is to be forgotten. */
export async function forgetActive(): Promise<void> {
  const person = await chosenPerson();
  if (person) await askToForget(person);
}
