import type { Theme } from "#shared/site/theme.ts";
import type { ThemePath } from "./setAt.ts";

/**
 * How the form of a theme reads and changes it: the theme itself, or a dialogue's own values over a theme. `theme`: as it is
 * in force; `own`: what is set here.
 */
export type ThemeEdit = {
  readonly theme: Theme;
  readonly own: { readonly [part: string]: unknown };
  /** Whether `own` lies over a theme, so that each value can be given back to it. */
  readonly overrides: boolean;
  /** Puts a value in place; undefined takes the own one away. Quick changes at one place are one step. */
  set(path: ThemePath, value: unknown): void;
  /** A field was left: what comes next is a step of its own. */
  done(): void;
};
