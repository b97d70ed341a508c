import type { BrowserWindow } from "electron";
import type { Simulation } from "../Simulator.ts";
import type { StagePage } from "./Stage.ts";

/** What is on the stage now. */
export type Playing = {
  readonly window: BrowserWindow;
  /** The page comes from the disk, and nothing from the network. */
  readonly offline: boolean;
  session: string;
  page: StagePage;
  simulation: Simulation;
  /** The bundle's scripts, given what the page is told of the visitor. */
  scripts: (given: object) => string[];
  /** Milliseconds that the visitor's clock is ahead of the machine's. */
  ahead: number;
  /** The page does not answer; perhaps it never will again. */
  stuck: boolean;
  /** The visitor comes for the first time. */
  fresh: boolean;
  /** Whether the widget would talk to an address. */
  called: (url: string) => boolean;
  /** The first page has come: until then the site may lead on, as from `acme.com` to `www.acme.com` or to its shop. */
  settled: boolean;
  /** The host that the page belongs to. */
  host: string;
};
