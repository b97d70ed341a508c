import { useContext } from "react";
import type { ThemeEdit } from "./ThemeEdit.ts";
import { ThemeEditContext } from "./ThemeEditContext.ts";

/** What the form works on. Only inside a form of a theme. */
export function useThemeEdit(): ThemeEdit {
  const edit = useContext(ThemeEditContext);
  if (!edit) throw new Error("A field of a theme stands outside its form.");
  return edit;
}
