import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { board, dataFile } from './places';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type RawBoard = { [key: string]: Json } & { indicators: { [key: string]: Json }[] };

export const soundText = readFileSync(new URL(`../../data/${board}.json`, import.meta.url), 'utf8');

export const { version } = JSON.parse(soundText) as { readonly version: string };

/** A copy of the real board with something done to it. */
export function boardWith(change: (board: RawBoard) => void): string {
  const copy = JSON.parse(soundText) as RawBoard;
  change(copy);
  return JSON.stringify(copy);
}

/** Lets the server answer for the board with a text and a status, until the journey repairs it. */
export async function answerWith(page: Page, body: string, status = 200): Promise<void> {
  await page.route(dataFile, (route) => route.fulfill({ status, body, contentType: 'application/json' }));
}

export async function repair(page: Page): Promise<void> {
  await page.unroute(dataFile);
}
