import { type Attributes, createAttributes } from "../createAttributes.ts";
import { Draft } from "../Draft.ts";
import type { ComposerAction, ComposerFile } from "./composerFile.ts";
import type { ComposerProject } from "./composerProject.ts";
import { knownProperty } from "./knownProperty.ts";
import { plainSigns } from "./lg/plainSigns.ts";
import { sayLg } from "./lg/sayLg.ts";

const scopes = /^(?:user|dialog|conversation|turn|this|settings)\.|^[$@#]/;
const property = /^[\w$@#][\w$]*(?:\.[\w$]+)*$/;
/** A text that is nothing but the name of a template, which stands in a `.lg` file beside the dialog. */
const template = /^\$\{\s*([\w.-]+)\s*\([^(){}]*\)\s*\}$/;
/** How older files name one. */
const bracketed = /^(?:-\s*)?\[([\w.-]+)\]$/;
/** What an older text offers to choose from, or how it is laid out: `[Suggestions=Yes | No]`. */
const offered = /\\?\[((?:Suggestions|Attachment|AttachmentLayout|InputHint)\s*=[^[\]\\]*)\\?\]/gi;

/** What the readers of steps need: the draft, the names of properties, how texts are written, and what stands beside. */
export class ComposerConversion {
  readonly draft: Draft;
  readonly project: ComposerProject;
  readonly attributes: Attributes = createAttributes();
  /** Events that a step has set going. */
  readonly emitted = new Set<string>();
  /** Whether steps lead back to earlier ones, so that what was asked once must be asked anew. */
  readonly leadsBack: boolean;
  readonly #settled = new Map<string, string | undefined>();
  #placeholders = 0;

  constructor(language: string, file: ComposerFile, project: ComposerProject) {
    const all = JSON.stringify([file, ...project.dialogs.values()]);
    this.leadsBack = /"Microsoft\.(?:RepeatDialog|ReplaceDialog|GotoAction)"/.test(all);
    this.draft = new Draft(language);
    this.project = project;
  }

  /** Stands for a card that is not known yet; `settle` tells which one it is. */
  placeholder(): string {
    this.#placeholders += 1;
    return `@${this.#placeholders}`;
  }

  /** Tells which card a placeholder stands for; undefined: the conversation ends there. The first word counts. */
  settle(placeholder: string, card: string | undefined): void {
    if (!this.#settled.has(placeholder)) this.#settled.set(placeholder, card);
  }

  /** Puts the cards in the place of all placeholders; one that nothing settles leads to the end, and is noted. */
  settleAll(): void {
    const { draft } = this;
    const used = new Set(draft.edges.map(({ to }) => to.node).filter((node) => node.startsWith("@")));
    const cards = new Map<string, string>();
    for (const placeholder of used) {
      if (!this.#settled.has(placeholder)) draft.note("link-nowhere", { what: placeholder.slice(1) });
      const card = this.#settled.get(placeholder);
      cards.set(placeholder, card === undefined || card.startsWith("@") ? draft.end() : card);
    }
    draft.redirect(cards);
  }

  /** The attribute of a property such as `user.name` or `$size`. */
  attributeOf(path: string): string {
    const bare = path.trim().replace(/^=\s*/, "");
    return this.attributes.of(bare.replace(scopes, "") || bare, knownProperty(bare)?.attribute);
  }

  /** What a step is called: by its author, or by its kind and id. */
  nameOf(action: ComposerAction): string {
    const { name, id } = action.$designer ?? {};
    return name || [this.kindOf(action), id].filter(Boolean).join(" ") || "?";
  }

  /** A step's kind without the maker's name. */
  kindOf(action: ComposerAction): string {
    return (action.$kind ?? action.$type ?? "").replace(/^Microsoft\./, "");
  }

  /**
   * What a step says, with properties made into tokens. Words that stand in a file that is not there are noted, and the
   * name of their template is what the card says.
   */
  words(written: unknown, action: ComposerAction): string {
    const where = this.nameOf(action);
    const text = textOf(written)
      .trim()
      .replace(bracketed, (_, name: string) => `\${${name}()}`);
    const offers = [...text.matchAll(offered)].map(([, offer = ""]) => offer);
    const { words, left } = sayLg(plainSigns(text.replace(offered, "")), this.project.words);
    const notSaid = [...offers, ...left];
    if (notSaid.length > 0) this.draft.note("wording-left-out", { where, what: notSaid.join(" · ") });
    const said = words.trim().replace(/^-\s+/, "");
    const elsewhere = template.exec(said)?.[1];
    if (elsewhere !== undefined) {
      this.draft.note("text-elsewhere", { where, what: elsewhere });
      return elsewhere;
    }
    return said.replace(/[$@]\{([^{}]*)\}/g, (found, inside: string) => {
      const path = inside.trim();
      if (property.test(path)) return `{{${this.attributeOf(path)}}}`;
      this.draft.note("code-left-out", { where, what: found });
      return "";
    });
  }
}

/** Words stand bare, or in an activity of which they are a part. */
function textOf(written: unknown): string {
  if (typeof written === "string") return written;
  if (typeof written !== "object" || written === null) return "";
  if ("text" in written) return textOf(written.text);
  if ("template" in written) return textOf(written.template);
  return "activity" in written ? textOf(written.activity) : "";
}
