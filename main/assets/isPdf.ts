/** Whether a content is a PDF: its mark stands within the first 1024 bytes. */
export function isPdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 1024)).includes("%PDF-");
}
