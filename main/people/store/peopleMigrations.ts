import type { Migration } from "../../store/Migration.ts";
import { migration0001People } from "./migration0001People.ts";

/** Every migration of the people's file, in order. A new one goes to the end. */
export const peopleMigrations: readonly Migration[] = [migration0001People];
