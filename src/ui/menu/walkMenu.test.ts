// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { walkMenu } from './walkMenu';

const names = ['PNG', 'SVG', 'Sao chép ảnh', 'Sao chép liên kết', 'Mã nhúng'];

let menu: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div role="menu">${names.map((name) => `<button role="menuitem">${name}</button>`).join('')}</div>`;
  menu = document.querySelector<HTMLElement>('[role=menu]')!;
  menu.querySelector('button')?.focus();
});

let now = 0;

/** Types letters a tenth of a second apart, after a pause, and moves the focus as the menu does. */
function type(text: string, gap = 100): string | undefined {
  now += 10_000;
  for (const key of text) {
    now += gap;
    const event = { key, timeStamp: now, ctrlKey: false, metaKey: false, altKey: false };
    walkMenu(menu, event as KeyboardEvent)?.focus();
  }
  return document.activeElement?.textContent ?? undefined;
}

describe('letters in a menu', () => {
  it('look a name up, without its accents and with spaces', () => {
    expect(type('sao chep li')).toBe('Sao chép liên kết');
    expect(type('m')).toBe('Mã nhúng');
  });

  it('go on to the next name when one letter comes again', () => {
    expect(type('s')).toBe('SVG');
    expect(type('s')).toBe('Sao chép ảnh');
    expect(type('s')).toBe('Sao chép liên kết');
    expect(type('s')).toBe('SVG');
  });

  it('begin a new word after a step', () => {
    const press = (key: string) => walkMenu(menu, { key, timeStamp: now } as KeyboardEvent)?.focus();
    type('s');
    press('ArrowDown');
    press('m');
    expect(document.activeElement?.textContent).toBe('Mã nhúng');
  });

  it('begin a new word after a pause', () => {
    expect(type('sm', 700)).toBe('Mã nhúng');
    expect(type('x')).toBe('Mã nhúng');
  });
});
