import type { Text } from "../dialogue/text.ts";

/** Where edges leave a card. `label`: what the author calls it (an answer's text, a case's name); fixed ports have none. */
export type Port = { readonly id: string; readonly label?: Text | string };
