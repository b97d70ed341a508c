/** The `data-field` of the field in which what is open is named. */
export const nameFieldId = "setup-name";
