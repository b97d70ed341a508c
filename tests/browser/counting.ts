import type { Page } from "@playwright/test";

type Counts = { readonly [event: string]: readonly string[] };

/** Notes every event of the widget, over all pages of the browser's tab: dialogues by event, in order. */
export async function counting(page: Page): Promise<Counts> {
  const counts: { [event: string]: string[] } = { triggered: [], engaged: [], completed: [] };
  await page.exposeFunction("note", (event: string, dialogue: string) => counts[event]?.push(dialogue));
  await page.addInitScript(() => {
    const { note } = window as unknown as { note: (event: string, dialogue: string) => void };
    for (const event of ["triggered", "engaged", "completed"])
      addEventListener(`parley:${event}`, (told) => note(event, (told as CustomEvent).detail.dialogue));
  });
  return counts;
}
