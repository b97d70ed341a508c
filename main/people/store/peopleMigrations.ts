import type { Migration } from "../../store/Migration.ts";
import { migration0001People } from "./migration0001People.ts";
import { migration0002Orders } from "./migration0002Orders.ts";

/** Every migration of the people's file, in order. A new one goes to the end. */
export const peopleMigrations: readonly Migration[] = [migration0001People, migration0002Orders];
