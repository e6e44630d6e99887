import { type Account, NETWORKS } from '../../../shared/brands/brand.ts';
import { handleOf, withHandle } from '../../../shared/brands/handle.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { TextField } from './text-field.tsx';

interface AccountFieldsProps {
  accounts: readonly Account[];
  say: Translate;
  onSave: (accounts: Account[]) => void;
}

/** One field for each account, one empty field for a network without. */
export function AccountFields({ accounts, say, onSave }: AccountFieldsProps) {
  const fields = NETWORKS.flatMap((network) => {
    const there = accounts.filter((account) => account.network === network);
    return (there.length === 0 ? [''] : there.map(({ id }) => id)).map((id, place) => ({ network, id, place }));
  });
  return (
    <fieldset className="group">
      <legend>{say('brand.accounts')}</legend>
      <p className="hint">{say('brand.accountsHint')}</p>
      <div className="columns">
        {fields.map(({ network, id, place }) => (
          <TextField
            key={`${network}-${place}`}
            label={say('brand.account', { network: say(`network.${network}`) })}
            value={id}
            placeholder={say('brand.accountPlaceholder')}
            onSave={(written) => onSave(withHandle(accounts, network, place, handleOf(written)))}
          />
        ))}
      </div>
    </fieldset>
  );
}
