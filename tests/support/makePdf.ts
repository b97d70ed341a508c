type Extras = { readonly link?: string; readonly scan?: boolean; readonly japanese?: string };

/** A black square in fax coding (CCITT group 4): 64 rows that are like the white one before the first, and inverted. */
const square = `/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0] /Filter [/ASCIIHexDecode /CCITTFaxDecode] /DecodeParms [null << /K -1 /Columns 64 /Rows 64 >>]`;
const rows = `${"FF".repeat(8)}00100100>`;

/**
 * A PDF with a line of text on each page, 612 by 792 points; `link`: an address that the first page leads to; `scan`: each
 * page also has a picture in its middle, as scanners make them; `japanese`: a line below the first, in a font that the file
 * only names, as older programs of the Far East write them.
 */
export function makePdf(lines: readonly string[], { link, scan = false, japanese }: Extras = {}): Uint8Array {
  const first = 4;
  const note = first + 2 * lines.length;
  const picture = note + (link === undefined ? 0 : 1);
  const font = picture + (scan ? 1 : 0);
  const letters = [...(japanese ?? "")]
    .map((one) => one.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");
  const kids = lines.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...lines.flatMap((line, index) => {
      const content = `BT /F1 24 Tf 72 700 Td (${line.replace(/[()\\]/g, "\\$&")}) Tj ET${japanese === undefined ? "" : ` BT /F2 24 Tf 72 660 Td <${letters}> Tj ET`}${scan ? " q 200 0 0 200 206 296 cm /Im1 Do Q" : ""}`;
      const notes = link !== undefined && index === 0 ? `/Annots [${note} 0 R]` : "";
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R ${japanese === undefined ? "" : `/F2 ${font} 0 R`} >> ${scan ? `/XObject << /Im1 ${picture} 0 R >>` : ""} >> ${notes} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  if (link !== undefined)
    objects.push(
      `<< /Type /Annot /Subtype /Link /Rect [72 690 300 724] /Border [0 0 0] /A << /S /URI /URI (${link}) >> >>`,
    );
  if (scan) objects.push(`<< ${square} /Length ${rows.length} >>\nstream\n${rows}\nendstream`);
  if (japanese !== undefined)
    objects.push(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /UniJIS-UCS2-H /DescendantFonts [${font + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor ${font + 2} 0 R >>`,
      "<< /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    );
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
