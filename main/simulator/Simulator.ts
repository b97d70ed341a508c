import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { SimulatedVisitor } from "#shared/ipc/simulatorContract.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Scheme } from "#shared/site/themes/schemes.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import type { MadeUpTimes } from "./madeUpTimes.ts";

/** What a simulation plays: dialogues, the site's looks, and the visitor who comes. */
export type Simulation = {
  readonly dialogue: Dialogue;
  /** What else the site has live, where targeting decides. */
  readonly others?: readonly Dialogue[];
  /** The files that go with them. */
  readonly assets?: Assets;
  /** Those that they may call. */
  readonly flows?: Flows;
  readonly settings: SiteSettings;
  /** Those that the dialogues and the settings may name. */
  readonly themes?: Themes;
  /** The language is the dialogue's first if left out. */
  readonly visitor: SimulatedVisitor;
  /** What is offered to who asks for a meeting; nothing if left out. */
  readonly times?: MadeUpTimes;
  /** The chat is not opened: its launcher shows. */
  readonly closed?: boolean;
  /** Whether the page is a light or a dark one; as the studio if left out. */
  readonly scheme?: Scheme;
};

/** Serves simulations from memory, each under an origin of its own. */
export type Simulator = {
  readonly open: (simulation: Simulation) => Promise<{ readonly url: string; readonly session: string }>;
  readonly close: (session: string) => void;
  /** Answers a request of the simulator's protocol. */
  readonly serve: (request: { readonly url: string }) => Response;
};
