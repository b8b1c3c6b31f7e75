/** Words of the download menu and its dialogs, in English. */
export const en = {
  download: {
    png: 'PNG',
    pngHint: 'image, 2400 × 1350',
    svg: 'SVG',
    svgHint: 'drawing, any size',
    pdf: 'PDF',
    pdfHint: 'document for print, text can be searched',
    xlsx: 'XLSX',
    xlsxHint: 'workbook for Excel, with sources',
    csv: 'CSV',
    csvHint: 'rows for any program',
    json: 'JSON',
    jsonHint: 'for programmers',
    in: { vi: 'In Vietnamese', en: 'In English' },
    done: 'Saved {{file}}',
    busy: 'Drawing the picture',
    failed: 'The picture could not be made here ({{reason}}). The SVG works in every browser.',
    retrySvg: 'Download SVG instead',
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

export type MenuWords = Shape<typeof en>;
