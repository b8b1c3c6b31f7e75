import type { Board } from '#model/board';
import type { Locale } from '#language/locale';
import { groups } from '#selection/choices';
import { choiceName } from '#selection/further/choiceName';
import type { Selection } from '#selection/selection';

/**
 * What a filter asks for, one text a filter: "Lĩnh vực: Kinh tế, Xã hội"; nothing for the filters that are open. Needs
 * the words of the parts `figures` and `filters`.
 */
export function choiceTexts(selection: Selection, board: Board, locale: Locale): readonly string[] {
  const { t } = locale;
  const texts = groups.flatMap((group) => {
    if (selection[group].length === 0) return [];
    const names = selection[group].map((value) => choiceName(group, { board, value, locale }));
    // A filter that is only on or off says it with its name.
    const alone = group === 'target' || group === 'conflict';
    return alone ? names : t('further.chosen', { group: t(`further.${group}`), name: names.join(', ') });
  });
  const text = selection.q.trim();
  return text === '' ? texts : [...texts, t('further.searched', { text })];
}
