import type { Migration } from "../Migration.ts";
import { migration0001Dialogues } from "./0001Dialogues.ts";

/** Every migration, in order. A new one goes to the end. */
export const migrations: readonly Migration[] = [migration0001Dialogues];
