/** A share as it is told in the tables: `851 of 916 (92.9 %)`. */
export function percentage(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
