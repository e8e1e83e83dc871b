import { cellValueOf } from '../table/cell-value.ts';
import type { CellValue } from '../table/table-schema.ts';
import type { Finding } from './survey-schema.ts';

/** The value of a finding as text, and as a number with its unit when the text is one. */
export type FindingValue = Pick<Finding, 'value' | 'number' | 'unit'>;

/** What a text says as the value of a finding: `41 %` is the number 41 with the unit `%`. */
export function findingValue(text: string): FindingValue {
  const value = text.trim();
  return { value, ...numberIn(cellValueOf(value)) };
}

/** The number and the unit of a table’s cell; nothing of a cell that is none, such as a day. */
export function numberIn(value: CellValue | undefined): Pick<Finding, 'number' | 'unit'> {
  if (value?.kind === 'percentage') return { number: value.number, unit: '%' };
  if (value?.kind !== 'number') return {};
  return { number: value.number, ...(value.unit !== undefined && { unit: value.unit }) };
}
