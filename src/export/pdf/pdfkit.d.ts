/** What pdfkit 0.20 can do and its typings (0.17) do not say yet. */
declare module 'pdfkit/output' {
  /** Settles when the document has been ended. */
  export function toBlob(document: PDFKit.PDFDocument): Promise<Blob>;
}

declare namespace PDFKit.Mixins {
  interface PDFVector {
    dash(lengths: readonly number[]): this;
  }

  interface AnnotationOption {
    structParent?: PDFStructureElement;
  }

  interface StructureElementOptions {
    scope?: 'Column' | 'Row' | undefined;
  }
}

declare namespace PDFKit {
  interface PDFOutline {
    addItem(title: string, options: { pageNumber: number; left: number; expanded: boolean }): PDFOutline;
  }
}
