import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { en } from '#language/words/en';
import { vi } from '#language/words/vi';
import '../../../src/ui/fonts/fonts.css';
import '../../../src/ui/tokens.css';
import './page.css';
import { BoardPage } from './BoardPage.tsx';

void i18next.init({
  lng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

const container = document.getElementById('root');
if (container !== null) createRoot(container).render(<BoardPage />);
