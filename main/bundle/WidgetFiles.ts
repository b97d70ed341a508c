/** The built widget, as text: what `widget/vite.config.ts` writes to `out/widget`. */
export type WidgetFiles = {
  /** `parley.js`, the loader. */
  readonly loader: string;
  /** The closed chat, which loads the open one. */
  readonly launcher: string;
  readonly chat: string;
  /** Conditions, schedules and events. */
  readonly rules: string;
  /** The same where no audience compares numbers or dates. */
  readonly plainRules: string;
  /** Watches what visitors do on a page. */
  readonly watch: string;
  /** Rarer cards. */
  readonly cards: string;
  /** Tells the sinks. */
  readonly queue: string;
  /** The same where the site fills in no form of Marketo. */
  readonly plainQueue: string;
  /** What that takes where not all goes well. */
  readonly recovery: string;
  /** Fills in forms of Marketo. */
  readonly marketo: string;
  /** The chat's words in Português do Brasil. */
  readonly ptBr: string;
  /** Suggests e-mail addresses. */
  readonly hints: string;
  /** Offers the times of a calendar. */
  readonly meetings: string;
  /** Dresses the chat in a theme, which stands in front of it: see `lookScript`. */
  readonly dress: string;
  /** Shows PDFs in the chat, and reads them; what they name but need not hold; and the licences of all that. */
  readonly documents: string;
  readonly pdfWorker: string;
  readonly pdfFonts: string;
  readonly pdfCMaps: string;
  readonly pdfLicense: string;
  /** Script and style of the bundle's own pages. */
  readonly pages: string;
  readonly pagesStyle: string;
};
