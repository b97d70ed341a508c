const buttonLike = new Set(["button", "checkbox", "color", "file", "radio", "range", "reset", "submit"]);

/** Whether typing goes into the element. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLInputElement) return !buttonLike.has(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
