import { languages, type Language } from '#model/languages';
import type { Locale } from '#language/locale';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';
import type { Situation } from '#app/palette/situation';

/** Each language by its own name, as the switch in the header has it. */
const languageNames = {
  vi: ({ t }) => t('app.vietnamese'),
  en: ({ t }) => t('app.english'),
} satisfies Record<Language, (locale: Locale) => string>;

const themes = ['light', 'dark'] as const;

/** The page in each language and each theme. */
export function lookCommands({ language, theme }: Situation): readonly Command[] {
  return [
    ...languages.map((one): Command => ({
      id: `language ${one}`,
      group: 'look',
      name: inAllLanguages(languageNames[one]),
      of: inAllLanguages(({ t }) => t('app.language')),
      also: inAllLanguages(({ t }) => `${t('palette.also.language')}, ${t(`download.in.${one}`)}`),
      icon: { file: 'language' },
      inUse: one === language,
      usual: one !== language,
      action: { kind: 'language', language: one },
    })),
    ...themes.map((one): Command => ({
      id: `theme ${one}`,
      group: 'look',
      name: inAllLanguages(({ t }) => t(`app.${one}Theme`)),
      also: inAllLanguages(({ t }) => t(`palette.also.${one}`)),
      icon: { app: one },
      inUse: one === theme,
      usual: one !== theme,
      action: { kind: 'theme', theme: one },
    })),
  ];
}
