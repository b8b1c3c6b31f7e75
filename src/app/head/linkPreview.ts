import type { Board } from '#model/board';
import { languages, type Language } from '#model/languages';
import { previewSheet } from '#export/picture/sheet';
import { localeOf } from '#language/locale';
import type { Place } from '#selection/addresses';
import { pagePreview } from '#app/preview/pagePreview';
import { previewAddress } from '#app/preview/previewAddress';
import { headElement, publicAddress } from './markup';

/** Language and country as Open Graph names them. */
const ogLocales = { vi: 'vi_VN', en: 'en_US' } satisfies Record<Language, string>;

type Said = { readonly title: string; readonly description: string; readonly address: string };

/**
 * What messengers and networks show where the page is linked (Open Graph, and the one line that X adds to it): title,
 * description, picture with its size and what it shows, in the language of the page.
 */
export function linkPreview(place: Place, board: Board, { title, description, address }: Said): string {
  const { t, say, language } = localeOf(place.language);
  const picture = previewAddress(place, language);
  const preview = picture === null ? null : pagePreview(place, board);
  const og = (name: string, content: string | number) => headElement('meta', { property: `og:${name}`, content });
  const site = t('written.siteName', { board: say(board.title), subtitle: say(board.subtitle) });
  const lines = [
    og('type', 'website'),
    og('site_name', site),
    og('title', title),
    og('description', description),
    og('url', publicAddress(address)),
    og('locale', ogLocales[language]),
    ...languages.filter((one) => one !== language).map((one) => og('locale:alternate', ogLocales[one])),
  ];
  if (picture === null || preview === null) return lines.join('');
  const { width, height } = previewSheet;
  return [
    ...lines,
    og('image', publicAddress(picture)),
    og('image:type', 'image/png'),
    og('image:width', width),
    og('image:height', height),
    og('image:alt', preview.alt),
    headElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ].join('');
}
