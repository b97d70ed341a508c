/** Texts of the window's frame. */
export const app = {
  people: "People",
  agents: "Agents",
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
