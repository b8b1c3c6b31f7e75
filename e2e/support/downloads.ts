import { readFile } from 'node:fs/promises';

import { expect, type Download, type Locator, type Page } from '@playwright/test';

import { awake } from './journey';
import type { Language } from './places';
import { words } from './words';

export type SavedFile = { readonly name: string; readonly bytes: Buffer };

export type MenuFormat = 'PNG' | 'SVG' | 'PDF';

export const menuButton = (part: Locator) => part.getByRole('button', { name: /^(Tải xuống|Download)/ });

/** The items of the open menu, of the page's own language first. */
export const menuItems = (page: Page, format: MenuFormat) =>
  page.getByRole('menuitem', { name: new RegExp(`^${format}`) });

export async function savedFile(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Downloads the figure of a part of the page with the mouse, in the page's language or in the other one. */
export async function saveFigure(
  page: Page,
  part: Locator,
  format: MenuFormat,
  language: 'own' | 'other' = 'own',
): Promise<SavedFile> {
  const button = menuButton(part);
  await awake(button);
  await expect(button).toBeEnabled();
  await button.click();
  const download = page.waitForEvent('download');
  await menuItems(page, format)
    .nth(language === 'own' ? 0 : 1)
    .click();
  return savedFile(await download);
}

export const growthPanel = (page: Page, language: Language) =>
  page.getByRole('figure', { name: words[language].growthPanel });
