import type { ComponentType } from 'react';
import type { Area } from '../../stores/views/workspace-view.ts';
import { BrandArea } from './brand/brand-area.tsx';
import { DataArea } from './data/data-area.tsx';
import { FactsArea } from './facts/facts-area.tsx';
import { NetworksArea } from './networks/networks-area.tsx';
import type { AreaProps } from './props.ts';
import { TemplatesArea } from './templates/templates-area.tsx';
import { WelcomeArea } from './welcome/welcome-area.tsx';

/** The screen's list of areas: one line and one folder for each. */
export const AREA_VIEWS: Record<Area, ComponentType<AreaProps>> = {
  welcome: WelcomeArea,
  brand: BrandArea,
  networks: NetworksArea,
  templates: TemplatesArea,
  facts: FactsArea,
  data: DataArea,
};
