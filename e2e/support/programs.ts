import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

import { test } from '@playwright/test';

import { findProgram, type ProgramName } from '../../scripts/findProgram.mjs';

const execute = promisify(execFile);

/** Skips the journey, saying so, where a program that opens its files is missing. */
export function needs(...names: readonly ProgramName[]): void {
  const missing = names.filter((name) => findProgram(name) === null);
  test.skip(missing.length > 0, `skipped: ${missing.join(', ')} not installed on this machine`);
}

/** Runs a program that `needs` has found and gives back what it prints, as text. */
export async function runProgram(name: ProgramName, args: readonly string[]): Promise<string> {
  const path = findProgram(name);
  if (path === null) throw new Error(`${name} is not installed`);
  const { stdout } = await execute(path, args, { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });
  return stdout;
}

/** Calls `work` with a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The words of a PDF as pdftotext finds them, page by page. */
export function wordsOfPdf(bytes: Buffer): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.pdf');
    await writeFile(file, bytes);
    const text = await runProgram('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']);
    // Each page ends with a form feed.
    return text.normalize('NFC').split('\f').slice(0, -1);
  });
}

/** The first pages of a PDF as pdftoppm paints them, PNG at 60 dots an inch. */
export function picturesOfPdf(bytes: Buffer, pages: number): Promise<readonly Buffer[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.pdf');
    await writeFile(file, bytes);
    await runProgram('pdftoppm', ['-r', '60', '-png', '-l', String(pages), file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

/**
 * A document as LibreOffice converts it ("pdf", "csv", "ods"). It gets a profile of its own, since two of one profile
 * wait for each other.
 */
export function convertByOffice(name: string, bytes: Buffer, to: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), bytes);
    await runProgram('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, name),
    ]);
    return readFile(join(folder, 'out', `${parse(name).name}.${to.split(':')[0]}`));
  });
}
