import { readEarly } from '../../stores/views/popup-early.ts';

// Nothing else is fetched before this runs: the rows are read while the screen is loaded.
const early = readEarly();
void import('../../components/popup/show-popup.ts').then(({ showPopup }) => showPopup(early));
