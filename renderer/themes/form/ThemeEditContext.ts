import { createContext } from "react";
import type { ThemeEdit } from "./ThemeEdit.ts";

/** What the fields of a theme's form work on. */
export const ThemeEditContext = createContext<ThemeEdit | undefined>(undefined);
