import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { boardQuery } from '#dataset/boardQuery';
import { createQueryClient } from '#dataset/createQueryClient';
import { loadAllLocales, loadLocale } from '#language/locale';
import { readPlace } from '#selection/addresses';
import '#ui/base.css';
import { whenIdle } from '#ui/whenIdle';
import { App } from './App';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const client = createQueryClient();
const container = document.getElementById('root');

/** Code and data arrive side by side; the page wakes up when both are there. */
async function start(root: HTMLElement) {
  const path = location.pathname.slice(base.length);
  const { board, language } = readPlace(path);
  await Promise.all([loadLocale(language), board === null ? null : client.prefetchQuery(boardQuery(board))]);
  const whole = board === null || client.getQueryData(['board', board]) !== undefined;
  const app = (
    <Router base={base} ssrPath={path} ssrSearch="">
      <App client={client} />
    </Router>
  );
  // In a transition, so that waking up never blocks a tap.
  if (root.hasChildNodes() && whole && root.dataset['path'] === path)
    startTransition(() => void hydrateRoot(root, app));
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  whenIdle(() => void loadAllLocales());
}

if (container !== null) void start(container);
