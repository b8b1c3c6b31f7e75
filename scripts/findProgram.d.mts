export type ProgramName = 'pdftotext' | 'pdftoppm' | 'rsvg-convert' | 'imagemagick' | 'unzip' | 'soffice' | 'firefox';

export function findProgram(name: ProgramName): string | null;
