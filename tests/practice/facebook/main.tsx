import '../recorder.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Suite } from './parts/suite.tsx';
import { BACKGROUNDS, settings } from './settings.ts';

document.documentElement.lang = settings.lang;
document.documentElement.dataset.theme = settings.theme;
document.body.style.backgroundColor = BACKGROUNDS[settings.theme];
// Links of the network lead to pages that do not exist here.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null) event.preventDefault();
});
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(location.hostname.startsWith('business.') ? <Suite /> : <App />);
