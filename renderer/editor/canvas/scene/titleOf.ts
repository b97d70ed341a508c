import { cardTitle } from "../../cardTitle.ts";
import { groupTitle } from "../groupTitle.ts";
import type { SceneCard } from "./scene.ts";

/** A box of the scene in words. */
export function titleOf({ node, group }: SceneCard, language: string, fallback: string): string {
  return node ? cardTitle(node, language, fallback) : groupTitle(group);
}
