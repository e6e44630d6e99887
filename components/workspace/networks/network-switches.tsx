import { NETWORKS, type Network } from '../../../shared/brands/brand.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { Switch } from '../../controls/switch.tsx';
import type { AreaProps } from '../props.ts';

function hintFor(network: Network, on: boolean, say: Translate): string {
  const parts = [say(on ? 'page.modePage' : 'page.modePanel')];
  if (network === 'linkedin') parts.push(say('networks.linkedin'));
  return parts.map((part) => part.replace(/\.$/, '')).join('. ');
}

/** The three networks, each with its switch and what to know about it. */
export function NetworkSwitches({ view, say, actions }: AreaProps) {
  return (
    <div className="switches">
      {NETWORKS.map((network) => {
        const on = view.settings.networks[network] === 'page';
        return (
          <Switch
            key={network}
            label={say('page.mode', { network: say(`network.${network}`) })}
            on={on}
            hint={hintFor(network, on, say)}
            onChange={(next) => actions.onMode(network, next ? 'page' : 'panel')}
          />
        );
      })}
    </div>
  );
}
