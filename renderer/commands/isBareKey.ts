/** Whether a shortcut is a key that types or edits something when the cursor is in a text field. */
export function isBareKey(shortcut: string): boolean {
  return !/^(Shift\+)?(CmdOrCtrl|Ctrl|Cmd|Alt|F\d)/.test(shortcut);
}
