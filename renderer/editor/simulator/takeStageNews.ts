import type { SimulatorNews, StageNews } from "#shared/ipc/simulatorMessage.ts";
import { readNews } from "./readNews.ts";
import type { SimulatorState } from "./simulatorStore.ts";
import { takeNews } from "./takeNews.ts";

/** The simulator's state after what main or the page in its window said. */
export function takeStageNews(state: SimulatorState, news: SimulatorNews | StageNews): SimulatorState {
  switch (news.type) {
    case "page":
      return { ...state, at: news.url, trouble: null };
    case "gone":
      return { ...state, phase: { name: "gone" } };
    case "stuck":
      if (news.still) return { ...state, trouble: news };
      return state.trouble?.type === "stuck" ? { ...state, trouble: null } : state;
    case "kept":
    case "unreachable":
      return { ...state, trouble: news };
    default: {
      const read = readNews(news);
      return read ? takeNews(state, read) : state;
    }
  }
}
