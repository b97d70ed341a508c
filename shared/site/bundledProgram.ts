import type { Program } from "../engine/program.ts";
import type { Opening } from "./opening.ts";

/**
 * What a bundle's `d/<hash>.js` carries: a program, and what it says first, so that it can be shown before the engine
 * is there. No `opening`: only the engine can tell.
 */
export type BundledProgram = Program & { readonly opening?: Opening };
