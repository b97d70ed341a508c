import type { ManifestMarketo } from "#shared/site/manifest.ts";
import { loadScript } from "./loadScript.ts";
import type { MarketoForm, MarketoPage } from "./MarketoPage.ts";

/** Why a form was not sent, as far as one can know: the library tells of success only. */
export type Sent = "taken" | "blocked" | "inUse" | "silent";

let library: Promise<boolean> | undefined;

/**
 * Fills in and sends the site's form, unseen, through Marketo's own library: from its host, as its licence wants, and the page's
 * own where that has it. The page's forms are not touched; where one of them is this very form, nothing is done.
 *
 * @param may asked right before it leaves
 * @param late told if the form was taken after all, when nobody waits any more
 */
export async function submitForm(
  { base, munchkinId, formId, timeout }: ManifestMarketo,
  values: { readonly [field: string]: string },
  may: () => boolean,
  late: () => void,
): Promise<Sent> {
  const page = window as MarketoPage;
  const id = `mktoForm_${formId}`;
  if (document.getElementById(id)) return "inUse";
  if (!page.MktoForms2) {
    library ??= loadScript(`${base}/js/forms2/js/forms2.min.js`);
    if (!(await library) || !page.MktoForms2) {
      // Some blockers put an empty script in its place.
      library = undefined;
      return "blocked";
    }
    if (!may()) return "silent";
  }
  const { MktoForms2 } = page;
  // Found anew: the page may have put its own there meanwhile.
  if (document.getElementById(id)) return "inUse";
  const element = document.createElement("form");
  element.id = id;
  element.hidden = true;
  element.style.display = "none";
  document.body.append(element);
  return new Promise((resolve) => {
    let over = false;
    const end = (sent: Sent) => {
      over = true;
      clearTimeout(timer);
      // Once its callbacks are through.
      setTimeout(() => {
        element.remove();
        resolve(sent);
      });
    };
    const timer = setTimeout(() => end("silent"), timeout * 1000);
    const fill = (form: MarketoForm) => {
      if (over || Number(form.getId()) !== formId) return;
      if (!may()) return end("silent");
      form.addHiddenFields(values);
      // Those that stand on the form itself have inputs of their own, which may be required.
      form.setValues?.(values);
      form.onSuccess(() => {
        if (over) late();
        else end("taken");
        // The visitor stays where he is.
        return false;
      });
      form.submit();
    };
    try {
      MktoForms2.loadForm(base, munchkinId, formId, fill);
    } catch {
      end("silent");
    }
  });
}
