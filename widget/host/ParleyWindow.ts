import type { Attributes } from "#shared/dialogue/value.ts";
import type { Registration } from "#shared/site/manifest.ts";
import type { Parts } from "./Parts.ts";
import type { EventDetail, WidgetEvent } from "./WidgetEvent.ts";

/** What a page can do with the widget, and what bundle files register with. */
export type Parley = {
  readonly version: string;
  /**
   * Tells what the page knows of the visitor. `lead.` and `company.` names are taken as they are, every other name
   * becomes `site.<name>`. Null forgets a value.
   */
  readonly identify: (attributes: Attributes) => void;
  /** Shows a dialogue of the bundle, whatever its targeting says; without an id the one on the page. */
  readonly open: (id?: string) => void;
  readonly close: () => void;
  /** Forgets the visitor: who he is, what he said, what he was shown. */
  readonly reset: () => void;
  /**
   * False: nothing is stored or sent from now on, and what was stored is gone, but for a mark of what he said, which
   * holds on the pages that follow. True: both again; what happened on this page before is stored then, and not sent.
   * Until he says so, nothing is stored or sent where the site asks first, or the browser sends Global Privacy Control.
   */
  readonly consent: (given: boolean) => void;
  /** Calls `listener` on each such event; answers a function that stops it. */
  readonly on: (event: WidgetEvent, listener: (detail: EventDetail) => void) => () => void;
  readonly register: Register;
};

/** How a bundle's files hand over what they carry. */
export type Register = {
  <Kind extends keyof Registration>(kind: Kind, value: Registration[Kind]): void;
  <Name extends keyof Parts>(name: Name, value: Parts[Name]): void;
};

export type ParleyWindow = Window & { parley?: Parley };
