import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import type { AreaProps } from '../props.ts';
import { BrandForm } from './brand-form.tsx';

function NoBrand({ say, actions }: AreaProps) {
  return (
    <div className="empty">
      <strong>{say('brand.emptyTitle')}</strong>
      <p>{say('brand.empty')}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={() => actions.onCreateBrand(say('brand.newName'))}>
          {say('brand.createFirst')}
        </button>
        <button type="button" className="button" onClick={actions.onDemo}>
          {say('welcome.demo')}
        </button>
      </div>
    </div>
  );
}

export function BrandArea(props: AreaProps) {
  const { view, say, actions } = props;
  const space = shownSpace(view);
  const brands = view.spaces?.map(({ brand }) => brand) ?? [];
  return (
    <>
      <header>
        <h1>{say('brand.title')}</h1>
        <p className="lead">{say('brand.lead')}</p>
      </header>
      {view.spaces?.length === 0 && <NoBrand {...props} />}
      {space !== null && (
        <>
          <div className="actions">
            <BrandList brands={brands} shown={space.brand.id} say={say} onShow={actions.onShow} />
            <button type="button" className="button" onClick={() => actions.onCreateBrand(say('brand.newName'))}>
              {say('brand.create')}
            </button>
          </div>
          <BrandForm
            key={space.brand.id}
            space={space}
            active={view.settings.activeBrand === space.brand.id}
            several={brands.length > 1}
            language={view.language}
            say={say}
            actions={actions}
          />
        </>
      )}
    </>
  );
}
