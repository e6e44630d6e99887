import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/rows.css';
import '../../assets/styles/workspace.css';
import '../../assets/styles/forms.css';
import '../../assets/styles/desk.css';
import '../../assets/styles/tables.css';
import '../../assets/styles/templates.css';
import { mountScreen } from '../../components/controls/mount-screen.tsx';
import { WorkspaceScreen } from '../../components/workspace/workspace-screen.tsx';

mountScreen(WorkspaceScreen);
