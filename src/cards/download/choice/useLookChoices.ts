import { languages } from '#model/languages';
import { useLocale } from '#language/useLocale';
import { papers } from '#export/look';
import type { Choice, Option } from '#ui/choice/choice';
import { chosenLanguages, formatNames, sheetNames, tongues, type ExportChoice } from './exportChoice';
import { useExportChoice } from './useExportChoice';

type Asked = 'format' | 'sheet' | 'paper' | 'tongue';

/** Format, size, ground and language of files as choices, for the menu and the dialog. */
export function useLookChoices(): Readonly<Record<Asked, Choice>> {
  const { t, language } = useLocale();
  const [choice, change] = useExportChoice();
  const make = <Name extends Asked>(
    id: Name,
    values: readonly ExportChoice[Name][],
    optionOf: (value: ExportChoice[Name]) => Omit<Option, 'value'>,
  ): Choice => ({
    id,
    name: t(`download.choice.${id}`),
    options: values.map((value) => ({ value, ...optionOf(value) })),
    chosen: choice[id],
    onChoose: (chosen) => {
      const known = values.find((value) => value === chosen);
      if (known !== undefined) change({ [id]: known });
    },
  });
  return {
    format: make('format', formatNames, (format) => ({ text: t(`download.${format}`) })),
    sheet: make('sheet', sheetNames, (sheet) => ({
      text: t(`download.sheet.${sheet}`),
      meaning: t(`download.sheetUse.${sheet}`),
    })),
    paper: make('paper', papers, (paper) => ({ text: t(`download.paper.${paper}`) })),
    tongue: make('tongue', tongues, (tongue) => {
      const [one, ...more] = chosenLanguages(tongue, language);
      return { text: more.length + 1 === languages.length ? t('download.allLanguages') : t(`download.in.${one}`) };
    }),
  };
}
