/** Names of the native menus, and the commands about commands. */
export const command = {
  menus: { file: "File", edit: "Edit", view: "View", insert: "Insert", dialogue: "Dialogue", help: "Help" },
  palette: "Search commands…",
  shortcuts: "Keyboard shortcuts",
};
