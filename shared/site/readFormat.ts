/** Of programs whose texts have been read. It grows with every change to what `readProgram` makes of them. */
export const readFormat = 2;
