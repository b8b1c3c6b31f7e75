import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { localeOf } from '#language/locale';
import { LocaleContext } from '#language/useLocale';
import { usePlace } from '#selection/usePlace';
import { NoticeBoard } from '#ui/NoticeBoard';
import { Places } from './Places';
import { Framed } from './shell/Framed';
import { Shell } from './shell/Shell';

/** Providers around the shell; the language is that of the address. Needs a router around it. */
export function App({ client }: { readonly client: QueryClient }) {
  const place = usePlace();
  const locale = localeOf(place.language);
  return (
    <QueryClientProvider client={client}>
      <LocaleContext value={locale}>
        <NoticeBoard dismiss={locale.t('download.dismiss')}>
          {place.page === 'embed' ? (
            <Framed place={place} />
          ) : (
            <Shell place={place}>
              <Places place={place} />
            </Shell>
          )}
        </NoticeBoard>
      </LocaleContext>
    </QueryClientProvider>
  );
}
