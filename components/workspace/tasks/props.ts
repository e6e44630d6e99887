import type { BrandRow } from '../../../shared/storage/rows.ts';
import type { TaskRows } from '../../../stores/views/area-rows.ts';
import type { AreaProps } from '../props.ts';

/** What each part of the area is given. */
export interface TasksPartProps extends AreaProps {
  rows: TaskRows;
  brand: BrandRow;
}
