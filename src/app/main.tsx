import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { boardQuery } from '#dataset/boardQuery';
import { createQueryClient } from '#dataset/createQueryClient';
import { mayExist } from '#dataset/knownBoards';
import { loadAllLocales, loadLocale } from '#language/locale';
import { readPlace } from '#selection/addresses';
import { readFrameChoice } from '#selection/frameChoice';
import '#ui/base.css';
import { whenIdle } from '#ui/browser/whenIdle';
import { App } from './App';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const client = createQueryClient();
const container = document.getElementById('root');

/**
 * Code and data arrive side by side; the page wakes up when both are there. Only markup that was written for this
 * address from this very board can wake up; anything else is drawn anew.
 */
async function start(root: HTMLElement) {
  const path = location.pathname.slice(base.length);
  const place = readPlace(path);
  const { board, language, page } = place;
  const query = board === null || !mayExist(board) ? null : boardQuery(board);
  const asked = page === 'embed' ? readFrameChoice(location.search).language : null;
  await Promise.all([
    ...[language, asked ?? language].map(loadLocale),
    query === null ? null : client.prefetchQuery(query),
  ]);
  const loaded = query === null ? undefined : client.getQueryData(query.queryKey)?.board;
  if (loaded?.inParts !== undefined && place.indicator !== null) {
    const { prefetchNeeded } = await import('./parts/prefetchNeeded');
    await prefetchNeeded(client, loaded, place);
  }
  const asWritten = query === null || client.getQueryData(query.queryKey)?.asBuilt === true;
  const app = (
    <Router base={base} ssrPath={base + path} ssrSearch="">
      <App client={client} />
    </Router>
  );
  // In a transition, so that waking up never blocks a tap.
  if (asWritten && root.dataset['path'] === path) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  whenIdle(() => {
    void loadAllLocales();
    // Without it paper has the browser's own foot.
    import('./print/pageFoot').then(({ preparePageFoot }) => preparePageFoot()).catch(() => undefined);
  });
}

if (container !== null) {
  // Without the words of its language the written page stays as it is: still, but right.
  start(container).catch((error: unknown) => reportError(error));
}
