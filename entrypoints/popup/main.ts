import { early } from './early.ts';

// What comes first is run first: the rows are being read while what shows them is made ready.

import { showPopup } from '../../components/popup/show-popup.ts';

void showPopup(early);
