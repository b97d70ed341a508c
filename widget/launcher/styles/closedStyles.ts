import base from "./base.css?inline";
import closed from "./closed.css?inline";

/** The styles of the closed chat, and what the open one builds on: colours, resets, buttons. */
export const closedStyles = base + closed;
