import '../recorder.ts';
import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { BACKGROUNDS, settings } from './settings.ts';

document.documentElement.lang = settings.lang;
document.documentElement.dataset.theme = settings.theme;
document.body.style.backgroundColor = BACKGROUNDS[settings.theme];
const root = document.getElementById('react-root');
if (root !== null) createRoot(root).render(<App />);
