import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import { recordStep } from "../testing/recordStep.ts";
import type { News } from "./readNews.ts";
import { freshConversation, type SimulatorState } from "./simulatorStore.ts";
import { traceAfter } from "./traceAfter.ts";
import { waysOnCanvas } from "./waysOnCanvas.ts";

const longestLog = 200;

/** The simulator's state after what its frame said. */
export function takeNews(state: SimulatorState, news: News): SimulatorState {
  if (news.type === "ready") return { ...state, ...freshConversation };
  if (news.type === "event") {
    const entry = { key: (state.log.at(-1)?.key ?? 0) + 1, event: news.event, detail: news.detail };
    return { ...state, log: [...state.log, entry].slice(-longestLog) };
  }
  const { node: at, act: _, way: __, ...rest } = news.step;
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
