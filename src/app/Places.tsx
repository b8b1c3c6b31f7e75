import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType } from 'react';
import { boardQuery } from '#dataset/boardQuery';
import { knownBoard, mayExist } from '#dataset/knownBoards';
import type { Board } from '#model/board';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { OverviewPage } from '#pages/overview/OverviewPage';
import type { usePlace } from '#selection/usePlace';
import { useTitle } from '#ui/browser/useTitle';
import { Guard } from '#ui/Guard';
import { pageTitle } from './pageTitle';
import { BoardBanner } from './trouble/BoardBanner';
import { BoardProblem } from './trouble/BoardProblem';
import { Crash } from './trouble/Crash';
import { Skeleton } from './trouble/Skeleton';

/** A page that is loaded when it is first shown, with the words of charts and pages. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadPart('figures'), loadPart('pages')]);
    return { default: page };
  });
}

const IndicatorPage = later(async () => (await import('#pages/indicator/IndicatorPage')).IndicatorPage);
const EmbedPage = later(async () => (await import('#pages/embed/EmbedPage')).EmbedPage);
const TargetsPage = later(async () => (await import('#pages/targets/TargetsPage')).TargetsPage);
const Lost = later(async () => (await import('./trouble/Lost')).Lost);
const DataPage = later(async () => (await import('#pages/data/DataPage')).DataPage);
const ComparePage = later(async () => (await import('#pages/compare/ComparePage')).ComparePage);
const GalleryPage = import.meta.env.VITE_GALLERY
  ? later(async () => (await import('#pages/gallery/GalleryPage')).GalleryPage)
  : null;

/** For a board in parts only: fetches what a page needs. */
const PartsPage = lazy(async () => {
  const [part] = await Promise.all([import('./parts/PartsPage'), loadPart('filters')]);
  return { default: part.PartsPage };
});

type Place = ReturnType<typeof usePlace>;

/** The page that stands at a place: asks for its board and shows the page, or what went wrong. */
export function Places({ place }: { readonly place: Place }) {
  if (place.page === null || place.board === null || !mayExist(place.board)) return <Missing place={place} />;
  return <BoardPlace place={place} id={place.board} />;
}

function BoardPlace({ place, id }: { readonly place: Place; readonly id: string }) {
  const { data, error, refetch, isFetching } = useQuery(boardQuery(id));
  const inParts = data?.board.inParts !== undefined && needsParts(place);
  useTitle(inParts ? null : titleOf(place, data?.board ?? null));
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
      <Guard key={[place.board, place.page, place.indicator].join('/')} fallback={<Crash />}>
        <Suspense fallback={<Skeleton />}>
          {inParts ? (
            <PartsPage place={place} board={data.board}>
              {(board) => <Page place={place} board={board} />}
            </PartsPage>
          ) : (
            <Page place={place} board={data.board} />
          )}
        </Suspense>
      </Guard>
    </>
  );
}

/** Until its board is there a page of it has its title already; that of an indicator stays as it was written. */
function titleOf(place: Place, board: Board | null): string | null {
  const known = board ?? (place.indicator === null ? knownBoard(place.board ?? '') : undefined);
  return known === undefined ? null : pageTitle(place, { indicators: [], ...known });
}

/** Whether a page shows indicators that the manifest of a board in parts may lack. */
const needsParts = ({ page }: Place) => page === 'kpi' || page === 'embed' || page === 'compare';

function Page({ place, board }: { readonly place: Place; readonly board: Board }) {
  const { language } = useLocale();
  if (place.page === 'overview') return <OverviewPage board={board} />;
  if (place.page === 'targets') return <TargetsPage board={board} />;
  if (place.page === 'data') return <DataPage board={board} />;
  if (place.page === 'compare') return <ComparePage board={board} />;
  if (place.page === 'gallery' && GalleryPage !== null) return <GalleryPage key={language} />;
  const indicator = board.indicators.find((one) => one.id === place.indicator);
  if (place.page === 'kpi' && indicator !== undefined) return <IndicatorPage board={board} indicator={indicator} />;
  if (place.page === 'embed' && indicator !== undefined) return <EmbedPage board={board} indicator={indicator} />;
  return <Missing place={place} />;
}

function Missing({ place }: { readonly place: Place }) {
  useTitle(pageTitle(place, null));
  return (
    <Guard fallback={<Crash />}>
      <Suspense fallback={<Skeleton />}>
        <Lost place={place} />
      </Suspense>
    </Guard>
  );
}
