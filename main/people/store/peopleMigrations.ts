import type { Migration } from "../../store/Migration.ts";
import { migration0001People } from "./migration0001People.ts";
import { migration0002Orders } from "./migration0002Orders.ts";
import { migration0003Sync } from "./migration0003Sync.ts";
import { migration0004Companies } from "./migration0004Companies.ts";

/** Every migration of the people's file, in order. A new one goes to the end. */
export const peopleMigrations: readonly Migration[] = [
  migration0001People,
  migration0002Orders,
  migration0003Sync,
  migration0004Companies,
];
