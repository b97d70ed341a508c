import type { TypebotBlock } from "./typebotFile.ts";

const inputs = /^(?:text|number|email|url|date|time|phone number|rating|choice|picture choice|cards) input$/;

/** Whether a block asks for something that a card can ask for. */
export function isInput({ type }: TypebotBlock): boolean {
  return inputs.test(type);
}
