import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { Language, Network } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Feedback, SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { NetworkMode, NotifySettings } from '../../shared/storage/settings.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import type { Template } from '../../shared/templates/template.ts';
import type { KnownAuthor } from '../../stores/tables/authors.ts';
import type { TaskChange } from '../../stores/tables/tasks.ts';
import type { WorkspaceView } from '../../stores/views/workspace-view.ts';
import type { AlertActions } from '../controls/alert-row.tsx';
import type { CommentActions } from '../controls/comment-row.tsx';
import type { TaskActions } from '../controls/task-row.tsx';

/** Everything that a person can do in the workspace. */
export interface WorkspaceActions extends CommentActions, AlertActions, Omit<TaskActions, 'onOpenTask'> {
  onDemo: () => void;
  onFile: (file: File) => void;
  onTake: () => void;
  onCancel: () => void;
  onExport: (day: string) => void;
  onErase: () => void;
  /** Looks for people by public name, for what is kept of them. */
  onFindAuthors: (text: string) => void;
  onErasePerson: (person: KnownAuthor) => void;
  onRetention: (months: number) => void;
  onUndo: () => void;
  onUndoGone: () => void;
  onRestore: () => void;
  onLeave: () => void;
  onLanguage: (language: Language | null) => void;
  onMode: (network: Network, mode: NetworkMode) => void;
  /** Asks the browser for the networks that it keeps from Tact. */
  onOpenNetworks: () => void;
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
  /** The place of a row, in the tab that shows it or in a new one. */
  onOpen: (address: string | null) => void;
  onAddTask: (brand: string, title: string, more: TaskChange) => void;
  onEditTask: (task: TaskRow, next: TaskChange) => void;
  onDropTask: (task: TaskRow) => void;
  onReopen: (task: TaskRow) => void;
  onSeeAll: (alerts: readonly AlertRow[]) => void;
  onTag: (row: SightingRow, feedback: Feedback | null) => void;
  onNotify: (next: Partial<NotifySettings>) => void;
  onCopyNote: (text: string) => void;
  onPacketGone: () => void;
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
