import type { ComponentType } from 'react';
import type { Area } from '../../stores/views/workspace-view.ts';
import { AlertsArea } from './alerts/alerts-area.tsx';
import { BrandArea } from './brand/brand-area.tsx';
import { DataArea } from './data/data-area.tsx';
import { FactsArea } from './facts/facts-area.tsx';
import { FeedbackArea } from './feedback/feedback-area.tsx';
import { HandoverArea } from './handover/handover-area.tsx';
import { NetworksArea } from './networks/networks-area.tsx';
import { NotificationsArea } from './notifications/notifications-area.tsx';
import type { AreaProps } from './props.ts';
import { TasksArea } from './tasks/tasks-area.tsx';
import { TemplatesArea } from './templates/templates-area.tsx';
import { WelcomeArea } from './welcome/welcome-area.tsx';

/** The screen's list of areas: one line and one folder for each. */
export const AREA_VIEWS: Record<Area, ComponentType<AreaProps>> = {
  welcome: WelcomeArea,
  tasks: TasksArea,
  alerts: AlertsArea,
  handover: HandoverArea,
  feedback: FeedbackArea,
  brand: BrandArea,
  networks: NetworksArea,
  templates: TemplatesArea,
  facts: FactsArea,
  notifications: NotificationsArea,
  data: DataArea,
};
