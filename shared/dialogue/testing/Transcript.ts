import type { Effect } from "../../engine/effect.ts";
import { systemText } from "../systemText.ts";

/** One thing that was said; `node`: the card it belongs to. */
export type Line = { readonly from: "bot" | "visitor"; readonly node: string; readonly text: string };

/** What a visitor sees of a conversation, kept by showing the engine's effects one after the other. */
export class Transcript {
  #lines: Line[] = [];
  /** How long it was when the current input was first asked for, and when each answered one was. */
  #asked = 0;
  readonly #answered: number[] = [];
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** An input was taken: going back returns to where it was asked for. */
  taken(): void {
    this.#answered.push(this.#asked);
  }

  /** What the visitor did where the engine has no words for it, such as declining. */
  did(node: string, text: string): void {
    this.#lines.push({ from: "visitor", node, text });
  }

  /** Shows what one step brought. */
  show(effects: readonly Effect[]): void {
    const refused = effects.some((effect) => effect.type === "refuse");
    for (const effect of effects) this.#showOne(effect, refused);
  }

  #showOne(effect: Effect, refused: boolean): void {
    switch (effect.type) {
      case "show": {
        const offered = effect.link ? `${effect.link.label} (${effect.link.url})` : "";
        const text = [effect.text, offered].filter(Boolean).join("\n");
        this.#lines.push({ from: "bot", node: effect.node, text });
        break;
      }
      case "said":
        this.#lines.push({ from: "visitor", node: effect.node, text: effect.text });
        break;
      case "refuse":
        this.#lines.push({ from: "bot", node: effect.node, text: systemText(effect.reason, this.#language) });
        break;
      case "ask":
        if (!refused) this.#asked = this.#lines.length;
        break;
      case "rewind":
        this.#lines.length = effect.node === null ? 0 : (this.#answered.pop() ?? 0);
        if (effect.node === null) this.#answered.length = 0;
        break;
      default:
    }
  }
}
