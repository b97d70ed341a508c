import type { SimulatedStep } from "./readNews.ts";

/** One step of a simulated conversation: what set it going, and the ways that it took. */
export type TraceStep = Pick<SimulatedStep, "act" | "way">;
