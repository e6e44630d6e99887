import { NETWORKS } from '../../../shared/brands/brand.ts';
import { Switch } from '../../controls/switch.tsx';
import type { AreaProps } from '../props.ts';

/** The three networks, each with its switch and what to know about it. */
export function NetworkSwitches({ view, say, actions }: AreaProps) {
  return (
    <div className="switches">
      {NETWORKS.map((network) => {
        const on = view.settings.networks[network] === 'page';
        const position = say(on ? 'page.modePage' : 'page.modePanel');
        return (
          <Switch
            key={network}
            label={say('page.mode', { network: say(`network.${network}`) })}
            on={on}
            hint={network === 'linkedin' ? `${position}. ${say('networks.linkedin')}` : position}
            onChange={(next) => actions.onMode(network, next ? 'page' : 'panel')}
          />
        );
      })}
    </div>
  );
}
