import base from "./base.css?inline";
import closed from "./closed.css?inline";
import inputs from "./inputs.css?inline";
import modes from "./modes.css?inline";
import panel from "./panel.css?inline";

/** The chat's style sheet. */
export const styles = base + closed + panel + inputs + modes;
