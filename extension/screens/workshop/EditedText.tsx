import type { SeriesChange } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { EditedText as Edited, type EditedTextProps as EditedProps } from '../parts/EditedText.tsx';

/** Props of a text of a series that is edited where it stands. */
export type EditedTextProps<Value> = Omit<EditedProps<Value>, 'typed' | 'keep'> & {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The change that saves it. */
  make: (value: Value) => SeriesChange;
};

/** A text of a series that saves itself when it is left. */
export function EditedText<Value>({ model, make, ...rest }: EditedTextProps<Value>) {
  return <Edited {...rest} typed={model.typed} keep={(value) => model.write(make(value))} />;
}
