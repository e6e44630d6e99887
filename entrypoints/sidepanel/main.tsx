import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/sidepanel.css';
import { mountScreen } from '../../components/controls/mount-screen.tsx';
import { SidePanelScreen } from '../../components/sidepanel/side-panel-screen.tsx';

mountScreen(SidePanelScreen);
