/**
 * The JavaScript world of its own in which the widget runs on a page that is not ours: it shares the page's elements but
 * none of its scripts, and the page's policy has no say in it.
 */
export const stageWorld = 1001;

/** The message by which the preload of such a page passes on, as JSON text, what is said there. */
export const stageMessage = "stage:news";

/** The question by which it asks for the scripts that the page should run. */
export const stageQuestion = "stage:scripts";

/** Said to the process of a page from the disk, which is to reach no network. */
export const stageOffline = "--stage-offline";
