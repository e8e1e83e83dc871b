/** The years a nomination is about. */
export interface Period {
  /** The first year. */
  firstYear: number;
  /** The last year, when there are several. */
  lastYear?: number | undefined;
}

/** The years a text names, in its order: `2024–2025`, `2024–25`, `syksy 2025`. */
export function yearsIn(text: string): number[] {
  const found: number[] = [];
  for (const [, first = '', short] of text.matchAll(
    /(?<!\p{N})((?:19|20)\d{2})(?:\s?[–-]\s?(\d{2})(?!\p{N}))?(?!\d)/gu,
  )) {
    found.push(Number(first));
    const last = short === undefined ? Number.NaN : Number(`${first.slice(0, 2)}${short}`);
    // `2025-12` may be a month as well: only a later year is one.
    if (last > Number(first) && last <= Number(first) + 10) found.push(last);
  }
  return found;
}

/** The period typed words mean: one year, or the first and the last of several; undefined when they name none. */
export function readPeriod(text: string): Period | undefined {
  const years = yearsIn(text).sort((one, other) => one - other);
  const [firstYear] = years;
  const lastYear = years.at(-1);
  if (firstYear === undefined || lastYear === undefined) return undefined;
  return lastYear === firstYear ? { firstYear } : { firstYear, lastYear };
}

/** A period as people write it: `2025`, `2024–2025`. */
export function formatPeriod({ firstYear, lastYear }: Period): string {
  return lastYear === undefined ? String(firstYear) : `${firstYear}–${lastYear}`;
}
