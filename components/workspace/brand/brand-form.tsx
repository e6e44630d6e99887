import type { Language } from '../../../shared/brands/brand.ts';
import type { BrandSpace } from '../../../stores/tables/brands.ts';
import type { AreaProps } from '../props.ts';
import { AccountFields } from './account-fields.tsx';
import { HoursFields } from './hours-fields.tsx';
import { AddressField, LanguagesField } from './manner-fields.tsx';
import { ServiceFields } from './service-fields.tsx';
import { TextField } from './text-field.tsx';

interface BrandFormProps extends Pick<AreaProps, 'say' | 'actions'> {
  space: BrandSpace;
  active: boolean;
  /** Whether there is another brand to tell it from. */
  several: boolean;
  language: Language;
}

export function BrandForm({ space, active, several, language, say, actions }: BrandFormProps) {
  const { brand, templates, facts } = space;
  const save = (change: Parameters<typeof actions.onSaveBrand>[1]) => actions.onSaveBrand(brand.id, change);
  return (
    <div className="form">
      <TextField
        label={say('brand.name')}
        value={brand.name}
        hint={say('brand.count', { templates: templates.length, facts: facts.length })}
        fault={(name) => (name.trim() === '' ? say('brand.nameNeeded') : null)}
        onSave={(name) => save({ name: name.trim() })}
      />
      <AccountFields accounts={brand.accounts} say={say} onSave={(accounts) => save({ accounts })} />
      <AddressField address={brand.address} say={say} onSave={(address) => save({ address })} />
      <TextField
        label={say('brand.signature')}
        value={brand.signature ?? ''}
        hint={say('brand.signatureHint')}
        onSave={(signature) => save({ signature: signature.trim() === '' ? null : signature })}
      />
      <LanguagesField languages={brand.languages} say={say} onSave={(languages) => save({ languages })} />
      <HoursFields hours={brand.hours} language={language} say={say} onSave={(hours) => save({ hours })} />
      <ServiceFields service={brand.service} say={say} onSave={(service) => save({ service })} />
      {several && (
        <label className="check">
          <input type="checkbox" checked={active} disabled={active} onChange={() => actions.onMakeActive(brand.id)} />
          {say('brand.active')}
        </label>
      )}
      <div>
        <button type="button" className="button danger" onClick={() => actions.onDropBrand(brand.id)}>
          {say('brand.remove')}
        </button>
      </div>
    </div>
  );
}
