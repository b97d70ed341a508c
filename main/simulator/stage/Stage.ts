import type { StageOrder } from "#shared/ipc/simulatorContract.ts";
import type { SimulatorOrder } from "#shared/ipc/simulatorMessage.ts";
import type { Simulation } from "../Simulator.ts";

/** A page to try the chat on. `folder`: served from the disk at `address`, which is `file`; without it: the site itself. */
export type StagePage = {
  readonly address: string;
  readonly folder?: string;
  /** The page at `address`, relative to the folder. */
  readonly file?: string;
  /** What is shown at addresses that the folder does not have. */
  readonly fallback?: string;
};

/** A page in a window of its own, with the very bundle in it. There is one at a time. */
export type Stage = {
  readonly open: (
    simulation: Simulation,
    page: StagePage,
  ) => Promise<{ readonly url: string; readonly session: string }>;
  /** Nothing happens when the session's window has gone. */
  readonly order: (session: string, order: SimulatorOrder | StageOrder) => void;
  readonly close: (session: string) => void;
  /** The folder of the sample site. */
  readonly sample: string;
  /** The HTML file that was chosen last. */
  chosen: string | undefined;
};
