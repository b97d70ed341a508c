/** Height of a person's row in CSS pixels; PeopleGrid.module.css has the same number. */
export const rowHeight = 34;
