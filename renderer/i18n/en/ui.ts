/** Texts of the small components. */
export const ui = {
  close: "Close",
  cancel: "Cancel",
  done: "Done",
  notifications: "Notifications",
  removeValue: (value: string) => `Remove ${value}`,
};
