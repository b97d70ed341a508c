/** Texts of the small components. */
export const ui = {
  close: "Close",
  cancel: "Cancel",
  done: "Done",
  justNow: "just now",
  notifications: "Notifications",
  tooLongToPaste: "That is too long to paste here",
  tooLongToPasteText: (pasted: number, room: number) =>
    `It has ${pasted.toLocaleString("en")} characters, and the field has room for ${room.toLocaleString("en")}. Nothing was changed.`,
  removeValue: (value: string) => `Remove ${value}`,
};
