import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/rows.css';
import '../../assets/styles/popup.css';
import { mountScreen } from '../../components/controls/mount-screen.tsx';
import { PopupScreen } from '../../components/popup/popup-screen.tsx';
import { readEarly } from '../../stores/views/popup-view.ts';

readEarly();
mountScreen(PopupScreen);
