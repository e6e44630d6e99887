import { useId } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';

interface BrandListProps {
  brands: readonly { id: string; name: string }[];
  shown: string;
  say: Translate;
  onShow: (id: string) => void;
}

/** Which brand an area shows; nothing to choose where there is but one. */
export function BrandList({ brands, shown, say, onShow }: BrandListProps) {
  const id = useId();
  if (brands.length < 2) return null;
  return (
    <div className="field inline">
      <label htmlFor={id}>{say('brand.which')}</label>
      <select id={id} className="select" value={shown} onChange={(event) => onShow(event.target.value)}>
        {brands.map((brand) => (
          <option key={brand.id} value={brand.id}>
            {brand.name}
          </option>
        ))}
      </select>
    </div>
  );
}
