import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";

// The check runs here so that typing never waits for it, however big the dialogue is.
addEventListener("message", ({ data }: MessageEvent<Dialogue>) => postMessage(checkDialogue(data)));
