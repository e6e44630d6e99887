import '../recorder.ts';
import 'quill-1/dist/quill.core.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openMessages } from './parts/interop.ts';
import { BACKGROUNDS, settings } from './settings.ts';

document.documentElement.lang = settings.lang;
document.documentElement.dataset.theme = settings.theme;
document.body.style.backgroundColor = BACKGROUNDS[settings.theme];
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
if (settings.stack !== 'ember') openMessages();
