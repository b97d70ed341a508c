import inputs from "./inputs.css?inline";
import modes from "./modes.css?inline";
import panel from "./panel.css?inline";

/** What the open chat adds to the styles of the closed one. */
export const chatStyles = panel + inputs + modes;
