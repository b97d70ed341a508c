/** Height of a row in CSS pixels; DialogueGrid.module.css has the same number. */
export const rowHeight = 58;
