import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import { storeFile } from "#main/store/storeFile.ts";
import { manyCards } from "./manyCards.ts";

/** Fills a data folder with dialogues of 50 cards, as a studio in use has them. */
export function seedHome(home: string, dialogues: number): void {
  const now = () => Date.now();
  const store = openStore(storeFile(home), { now: now() });
  for (let index = 0; index < dialogues; index += 1)
    insertDialogue(manyCards(`d${index}`, 50), { store, now });
  closeStore(store);
}
