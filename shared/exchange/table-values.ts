import type { Cell } from '../table/table-schema.ts';

/** How many decimals a cell’s number is written with on the page: 2 in `12,00 €`. */
export function decimalsOf(text: string): number {
  return /[.,](\d{1,6})(?!.*[.,]\d)/s.exec(text)?.[1]?.length ?? 0;
}

/**
 * A cell’s words for a file of plain text: a number without a unit as Finnish spreadsheets read it (`1234,50`), a
 * percentage as `12,5 %`, a day as `3.9.2024`, everything else as it stands. What has a footnote keeps its mark.
 */
export function plainValue({ text, value, marks }: Cell): string {
  if (value === undefined || marks !== undefined) return text;
  if (value.kind === 'day') return finnishDay(value.day);
  const amount = value.number.toFixed(decimalsOf(text)).replace('.', ',');
  if (value.kind === 'percentage') return `${amount} %`;
  return value.unit === undefined ? amount : text;
}

function finnishDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}
