/** Names of the native menus. */
export const command = {
  menus: { file: "File", edit: "Edit", view: "View", insert: "Insert", dialogue: "Dialogue", help: "Help" },
};
