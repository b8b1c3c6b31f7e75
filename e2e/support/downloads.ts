import { readFile } from 'node:fs/promises';

import { expect, type Download, type Locator, type Page } from '@playwright/test';

import { awake } from './journey';
import type { Language } from './places';
import { words } from './words';

export type SavedFile = { readonly name: string; readonly bytes: Buffer };

/** How a file is wanted; each word stands on an option of the menu or the dialog. */
export type Wanted = { readonly size?: string; readonly paper?: string; readonly language?: string };

export const menuButton = (part: Locator) => part.getByRole('button', { name: /^(Tải xuống|Download):/ });

/** An item of the open menu by the words that it begins with. */
export const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name: new RegExp(`^${name}( |$)`) });

/** An option of the open menu, by its text or the beginning of it. */
export const menuOption = (page: Page, name: string) =>
  page.getByRole('menuitemradio', { name: new RegExp(`^${name}(,|$)`) });

export async function savedFile(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens the download menu of a part of the page with the mouse. */
export async function openMenu(page: Page, part: Locator): Promise<Locator> {
  const button = menuButton(part).first();
  await awake(button);
  await button.click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
}

/** Downloads the figure of a part of the page with the mouse, as it is wanted. */
export async function saveFigure(page: Page, part: Locator, format: string, wanted: Wanted = {}): Promise<SavedFile> {
  await openMenu(page, part);
  for (const option of Object.values(wanted)) {
    await menuOption(page, option).click();
    await expect(menuOption(page, option)).toBeChecked();
  }
  const download = page.waitForEvent('download');
  await menuItem(page, format).click();
  return savedFile(await download);
}

export const growthPanel = (page: Page, language: Language) =>
  page.getByRole('figure', { name: words[language].growthPanel });
