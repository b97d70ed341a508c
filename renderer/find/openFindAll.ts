import { appStore } from "../app/appStore.ts";
import { type FindAllState, findAllStore } from "./findAllStore.ts";

/** Opens the search in all dialogues, for something else if that is given. */
export function openFindAll(change: Partial<FindAllState> = {}): void {
  findAllStore.setState(change);
  appStore.setState({ overlay: { kind: "findAll" } });
}
