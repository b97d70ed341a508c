/** The built widget, as text: what `widget/vite.config.ts` writes to `out/widget`. */
export type WidgetFiles = {
  /** `parley.js`, the loader. */
  readonly loader: string;
  readonly chat: string;
  /** Conditions and schedules. */
  readonly rules: string;
  /** Script and style of the bundle's own pages. */
  readonly pages: string;
  readonly pagesStyle: string;
};
