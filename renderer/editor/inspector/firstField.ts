/** Where the form of the chosen card begins: its first field to write in, else its first control; null before it is drawn. */
export function firstField(): HTMLElement | null {
  const form = document.querySelector("[data-form]");
  return (
    form?.querySelector<HTMLElement>('textarea, input:is([type="text"], [type="url"], :not([type]))') ??
    form?.querySelector<HTMLElement>("input, button, [tabindex]") ??
    null
  );
}
