/** The field by which a form of Marketo knows who somebody is. */
export const marketoEmail = "Email";

/** Whether the field of this name is that one, however it is typed. */
export const isMarketoEmail = (field: string): boolean => field.trim().toLowerCase() === "email";
