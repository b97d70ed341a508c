import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import { recordStep } from "../testing/recordStep.ts";
import type { News } from "./readNews.ts";
import { freshConversation, type SimulatorState } from "./simulatorStore.ts";
import { traceAfter } from "./traceAfter.ts";
import { waysOnCanvas } from "./waysOnCanvas.ts";

const longestLog = 200;

/** The simulator's state after what its frame said. */
export function takeNews(state: SimulatorState, news: News): SimulatorState {
  if (news.type === "ready") return inWindow(state) ? state : { ...state, ...freshConversation };
  if (news.type === "visit") return { ...state, visit: news.visit };
  if (news.type !== "step") {
    const { type: _, ...said } = news;
    const entry = { key: (state.log.at(-1)?.key ?? 0) + 1, ...said };
    return { ...state, log: [...state.log, entry].slice(-longestLog) };
  }
  const { node: at, act: _, way: __, dialogue, ...rest } = news.step;
  // On a page where targeting decides it may be another one that talks.
  if (dialogue !== undefined && state.runs !== null && dialogue !== state.runs.id) return state;
  const nodes = state.runs?.nodes ?? [];
  const node = at === null ? null : (cardOf(nodes, at)?.id ?? at);
  const recorded = recordStep(state.recorded, news.step);
  const trace = traceAfter(state.trace, news.step);
  const ways = waysOnCanvas(
    nodes,
    trace.flatMap(({ way }) => way),
    node,
  );
  return {
    ...state,
    ...rest,
    node,
    recorded,
    trace,
    visited: new Set([...ways.map((way) => way.node), ...(node === null ? [] : [node])]),
    walked: new Set(ways.map((way) => `${way.node} ${way.port}`)),
  };
}

/** There a conversation goes on over the pages of the site. */
function inWindow({ phase }: SimulatorState): boolean {
  return phase.name === "running" && phase.where === "window";
}
