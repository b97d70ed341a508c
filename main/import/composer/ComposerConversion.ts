import { type Attributes, createAttributes } from "../createAttributes.ts";
import { Draft } from "../Draft.ts";
import type { ComposerAction } from "./composerFile.ts";

const scopes = /^(?:user|dialog|conversation|turn|this|settings)\.|^[$@#]/;
const property = /^[\w$@#][\w$]*(?:\.[\w$]+)*$/;
/** The name of a template, which stands in a `.lg` file beside the dialog. */
const template = /^(?:-\s*)?(?:\$\{\s*([\w.]+)\s*\(\s*(?:[\w.,\s]*)\)\s*\}|\[([\w.]+)\])$/;

/** What the readers of steps need: the draft, the names of properties, and how texts are written. */
export class ComposerConversion {
  readonly draft: Draft;
  readonly attributes: Attributes = createAttributes();

  constructor(language: string) {
    this.draft = new Draft(language);
  }

  /** The attribute of a property such as `user.name` or `$size`. */
  attributeOf(path: string, wanted?: string): string {
    const bare = path.trim().replace(/^=\s*/, "");
    return this.attributes.of(bare.replace(scopes, "") || bare, wanted);
  }

  /** What a step is called: by its author, or by its kind. */
  nameOf(action: ComposerAction): string {
    return action.$designer?.name || this.kindOf(action) || "?";
  }

  /** A step's kind without the maker's name. */
  kindOf(action: ComposerAction): string {
    return (action.$kind ?? action.$type ?? "").replace(/^Microsoft\./, "");
  }

  /**
   * What a step says, with properties made into tokens. Words that stand in another file are noted, and the name of
   * their template is what the card says.
   */
  words(written: unknown, action: ComposerAction): string {
    const where = this.nameOf(action);
    const text = textOf(written).trim();
    const elsewhere = template.exec(text);
    if (elsewhere) {
      const what = elsewhere[1] ?? elsewhere[2] ?? text;
      this.draft.note("text-elsewhere", { where, what });
      return what;
    }
    return text.replace(/^-\s+/, "").replace(/[$@]\{([^{}]*)\}/g, (found, inside: string) => {
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
