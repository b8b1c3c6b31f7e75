import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { boardQuery, type LoadedBoard } from '#dataset/boardQuery';
import { mayExist } from '#dataset/isChecked';
import { useLocale } from '#language/useLocale';
import { MissingPage } from '#pages/missing/MissingPage';
import { OverviewPage } from '#pages/overview/OverviewPage';
import type { usePlace } from '#selection/usePlace';
import { useTitle } from '#ui/browser/useTitle';
import { Guard } from '#ui/Guard';
import { pageTitle } from './pageTitle';
import { BoardBanner } from './trouble/BoardBanner';
import { BoardProblem } from './trouble/BoardProblem';
import { Crash } from './trouble/Crash';
import { Skeleton } from './trouble/Skeleton';

const IndicatorPage = lazy(async () => ({ default: (await import('#pages/indicator/IndicatorPage')).IndicatorPage }));
const GalleryPage = import.meta.env.VITE_GALLERY
  ? lazy(async () => ({ default: (await import('#pages/gallery/GalleryPage')).GalleryPage }))
  : null;

type Place = ReturnType<typeof usePlace>;

/** The page that stands at a place: asks for its board and shows the page, or what went wrong. */
export function Places({ place }: { readonly place: Place }) {
  if (place.page === null || place.board === null || !mayExist(place.board)) return <Missing place={place} />;
  return <BoardPlace place={place} id={place.board} />;
}

function BoardPlace({ place, id }: { readonly place: Place; readonly id: string }) {
  const { data, error, refetch, isFetching } = useQuery(boardQuery(id));
  useTitle(data === undefined ? null : pageTitle(place, data.board));
  if (data === undefined) {
    return error === null ? (
      <Skeleton />
    ) : (
      <BoardProblem error={error} busy={isFetching} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <BoardBanner loaded={data} busy={isFetching} onRetry={() => void refetch()} />
      <Guard key={`${place.page}/${place.indicator}`} fallback={<Crash />}>
        <Suspense fallback={<Skeleton />}>
          <Page place={place} loaded={data} />
        </Suspense>
      </Guard>
    </>
  );
}

function Page({ place, loaded }: { readonly place: Place; readonly loaded: LoadedBoard }) {
  const { language } = useLocale();
  const { board } = loaded;
  if (place.page === 'overview') return <OverviewPage board={board} />;
  if (place.page === 'gallery' && GalleryPage !== null) return <GalleryPage key={language} />;
  const indicator = board.indicators.find((one) => one.id === place.indicator);
  if (place.page === 'kpi' && indicator !== undefined) return <IndicatorPage board={board} indicator={indicator} />;
  return <Missing place={place} />;
}

function Missing({ place }: { readonly place: Place }) {
  useTitle(pageTitle(place, null));
  return <MissingPage path={place.path} />;
}
