/** Texts of the window's frame. */
export const app = {
  people: "People",
  sync: "Sync people with Marketo now",
  pauseSync: "Pause the sync with Marketo",
  reconnect: (names: readonly string[]) =>
    `${new Intl.ListFormat("en").format(names)} must reconnect a calendar`,
  syncFailed: "the last sync failed",
  agents: "Agents",
  meetings: "Meetings",
  reports: "Reports",
  themes: "Themes",
  settings: "Settings…",
  about: "About Parley",
  opening: "Opening…",
  crashTitle: "Something went wrong on this screen",
  crashText: "What shows as saved is safe. Reload to carry on where you were.",
  crashDetails: "Technical details",
  reload: "Reload",
  toList: "Back to the list",
  notSaved: "Your last changes are not saved yet",
  notSavedText: "Parley keeps trying. Go on with this when the editor shows “Saved”.",
};
