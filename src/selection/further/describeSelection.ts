import type { Board } from '#model/board';
import { languages, type Words } from '#model/languages';
import { localeOf } from '#language/locale';
import { groups } from '#selection/choices';
import type { Selection } from '#selection/selection';
import { choiceName } from './choiceName';

/**
 * What a selection asks for, in every language: "Kinh tế, Xã hội; Vượt chỉ tiêu; “ngheo”". Undefined for the whole
 * board; the order of the list asks for nothing. The words of all languages and the part `filters` must be loaded.
 */
export function describeSelection(board: Board, selection: Selection): Words | undefined {
  const search = selection.q.trim();
  const told = languages.map((language) => {
    const locale = localeOf(language);
    const chosen = groups.map((group) =>
      selection[group].map((value) => choiceName(group, { board, value, locale })).join(', '),
    );
    const parts = [...chosen, search === '' ? '' : `“${search}”`].filter((part) => part !== '');
    return [language, parts.join('; ')] as const;
  });
  return told.every(([, text]) => text === '') ? undefined : (Object.fromEntries(told) as Words);
}
