/** People in a full block; below 65,536, as their words are numbered in 16 bits. */
export const blockSize = 16_384;
