/** How the words of a field are read: as text (dates too), as numbers, or as yes or no. */
export type FieldKind = "text" | "number" | "yesNo";
