import type { Language, Network } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { NetworkMode } from '../../shared/storage/settings.ts';
import type { Template } from '../../shared/templates/template.ts';
import type { WorkspaceView } from '../../stores/views/workspace-view.ts';

/** Everything that a person can do in the workspace. */
export interface WorkspaceActions {
  onDemo: () => void;
  onFile: (file: File) => void;
  onTake: () => void;
  onCancel: () => void;
  onExport: (day: string) => void;
  onErase: () => void;
  onUndo: () => void;
  onUndoGone: () => void;
  onRestore: () => void;
  onLeave: () => void;
  onLanguage: (language: Language | null) => void;
  onMode: (network: Network, mode: NetworkMode) => void;
  onResumeHost: (host: string) => void;
  onPauseEverywhere: () => void;
  onResumeEverywhere: () => void;
  onShow: (brand: string) => void;
  onCreateBrand: (name: string) => void;
  onSaveBrand: (id: string, change: Partial<BrandRow>) => void;
  onDropBrand: (id: string) => void;
  onMakeActive: (id: string) => void;
  onSaveTemplate: (template: Template) => void;
  onDropTemplate: (template: Template, starter: boolean) => void;
}

/** What every area is given. */
export interface AreaProps {
  view: WorkspaceView;
  /** UTC milliseconds, and the person's day, `YYYY-MM-DD`. */
  now: number;
  today: string;
  say: Translate;
  actions: WorkspaceActions;
}
