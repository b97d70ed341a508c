import { recordStep } from "../testing/recordStep.ts";
import type { News } from "./readNews.ts";
import { freshConversation, type SimulatorState } from "./simulatorStore.ts";
import { wayBetween } from "./wayBetween.ts";

const longestLog = 200;

/** The simulator's state after what its frame said. */
export function takeNews(state: SimulatorState, news: News): SimulatorState {
  if (news.type === "ready") return { ...state, ...freshConversation };
  if (news.type === "event") {
    const entry = { key: (state.log.at(-1)?.key ?? 0) + 1, event: news.event, detail: news.detail };
    return { ...state, log: [...state.log, entry].slice(-longestLog) };
  }
  const { node, act: _, ...rest } = news.step;
  const recorded = recordStep(state.recorded, news.step);
  const way = node === null || !state.runs ? [] : wayBetween(state.runs, state.node, node);
  const walked = new Set(state.walked);
  for (const [index, card] of way.entries()) if (index > 0) walked.add(`${way[index - 1]} ${card}`);
  return { ...state, ...rest, node, recorded, visited: new Set([...state.visited, ...way]), walked };
}
