import type { Theme } from "../theme.ts";
import type { Look } from "./look.ts";

type Notes = Extract<Look["sound"], readonly unknown[]>;

/** The sounds that a theme can choose, as notes: pitch in hertz, when it begins and how long it lasts in seconds. */
export const themeSounds: { readonly [Name in Exclude<Theme["sound"]["kind"], "none" | "file">]: Notes } = {
  pop: [
    [420, 0, 0.05],
    [840, 0.03, 0.07],
  ],
  chime: [
    [1047, 0, 0.18],
    [1568, 0.1, 0.3],
  ],
  drop: [
    [988, 0, 0.08],
    [659, 0.07, 0.16],
  ],
  knock: [
    [196, 0, 0.07],
    [185, 0.14, 0.08],
  ],
};
