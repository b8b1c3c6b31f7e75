import { languages } from '#model/languages';
import { knownBoards } from '#dataset/knownBoards';
import { localeOf } from '#language/locale';
import { addressOf, defaultBoard } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';

/** For readers without JavaScript, whose language the one written error page cannot know. Written at build only. */
export function WithoutScript() {
  const others = knownBoards().filter(({ id }) => id !== defaultBoard);
  return languages.map((language) => {
    const { t, say } = localeOf(language);
    return (
      <div key={language} lang={language}>
        <h2>{t('app.notFoundTitle')}</h2>
        <p>{t('lost.mistyped')}</p>
        <ul>
          {(['overview', 'targets', 'data'] as const).map((page) => (
            <li key={page}>
              <PlaceLink to={addressOf(language, defaultBoard, page)} hrefLang={language}>
                {t(`app.${page}`)}
              </PlaceLink>
            </li>
          ))}
          {others.map(({ id, title }) => (
            <li key={id}>
              <PlaceLink to={addressOf(language, id)} hrefLang={language}>
                {say(title)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
