/** What the list shows of a dialogue, as the database keeps it. `languages` is a JSON array. */
export type DialogueRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly status: string;
  readonly priority: number;
  readonly languages: string;
  readonly cards: number;
  readonly revision: number;
  readonly created_at: number;
  readonly updated_at: number;
  /** 1 or 0. */
  readonly is_flow: number;
  /** How many documents call it. */
  readonly used_by: number;
  /** The name of the theme that it has; null where it looks as the site does. */
  readonly theme_name: string | null;
};
