/** Where visitors stop, on the canvas. */
export const dropOff = {
  title: "Show where visitors stop",
  heading: "Where visitors stop",
  close: "Hide where visitors stop",
  closed: "Where visitors stop is hidden.",
  reading: "Counting visits…",
  period: (from: string, until: string, zone: string) => `Visits from ${from} to ${until} (${zone})`,
  onPage: (page: string) => `On ${page}`,
  inLanguage: (language: string) => `In ${language}`,
  visits: (count: string, isOne: boolean) => (isOne ? "One visit." : `${count} visits.`),
  cameHere: (visits: string, count: number) =>
    count === 0
      ? "No visit came to this flow."
      : count === 1
        ? "One visit came to this flow."
        : `${visits} visits came to this flow.`,
  severalCards: "Who comes to it by several cards counts for each of them.",
  callers: "Coming from",
  everyCaller: (count: number) => `Everywhere (${count} places)`,
  caller: (name: string, visits: string) => `${name} (${visits})`,
  through: (dialogue: string, flows: string) => `${dialogue}, through ${flows}`,
  oneCaller: (name: string) => `Coming from ${name}.`,
  noCaller: "No dialogue comes to this flow yet, so it has no visits.",
  noneOfFlow:
    "No visit of the dialogues that come to this flow is known in this period. Events are imported, and the period is chosen, in the reports.",
  most: "More visits stop here than at any other card:",
  nobody: "Nobody stopped on the way.",
  version: "Version",
  everyVersion: (count: number) => `Every version (${count})`,
  since: (when: string) => `Since ${when}`,
  oneVersion: (when: string) => `The version since ${when}.`,
  lost: (count: number) =>
    count === 1
      ? "One way that visitors went is not there any more."
      : `${count} ways that visitors went are not there any more.`,
  far: "Come nearer to see the numbers.",
  none: "No visit of this dialogue is known in this period. Events are imported, and the period is chosen, in the reports.",
  older:
    "What is known of these visits does not say which way they went. Publish again, and later ones will.",
  failed: "The visits could not be read.",
  retry: "Try again",
  reports: "Reports",
  went: (visits: string, of: string, share: string) => `${visits} of ${of} visits went this way (${share})`,
  stopped: (visits: string, of: string, share: string) =>
    `${visits} of the ${of} visits that came here went no further (${share})`,
  see: "See on the canvas",
};
