import type { Theme } from "../theme.ts";
import { type Scheme, schemes } from "./schemes.ts";

/** The schemes in which visitors can see a theme. */
export function shownSchemes({ dark }: Pick<Theme, "dark">): readonly Scheme[] {
  return schemes.filter((scheme) => dark === "auto" || (dark === "on") === (scheme === "dark"));
}
