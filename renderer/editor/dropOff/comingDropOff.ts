let coming: string | undefined;

/** Notes that where visitors stop shall be on the canvas once a dialogue is open. */
export function sendDropOff(dialogue: string): void {
  coming = dialogue;
}

/** Whether that shall be shown of a dialogue that opens now; once. */
export function takeDropOff(dialogue: string): boolean {
  const taken = coming === dialogue;
  coming = undefined;
  return taken;
}
