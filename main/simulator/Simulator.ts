import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";

/** What a simulation plays: a dialogue, the site's looks, and the visitor who comes. */
export type Simulation = {
  readonly dialogue: Dialogue;
  /** The files that go with it. */
  readonly assets?: Assets;
  /** Those that the dialogue may call. */
  readonly flows?: Flows;
  readonly settings: SiteSettings;
  /** Those that the dialogue and the settings may name. */
  readonly themes?: Themes;
  readonly language: string;
  readonly attributes: { readonly [name: string]: string };
};

/** Serves simulations from memory, each under an origin of its own. */
export type Simulator = {
  readonly open: (simulation: Simulation) => Promise<{ readonly url: string; readonly session: string }>;
  readonly close: (session: string) => void;
  /** Answers a request of the simulator's protocol. */
  readonly serve: (request: { readonly url: string }) => Response;
};
