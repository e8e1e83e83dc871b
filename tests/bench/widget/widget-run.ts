import type { Product } from './products.ts';

/** What is measured with so many partners. */
export type SizedRun = {
  /** The number of partners. */
  size: number;
  /** The products that can bear so many; one that turns out not to is taken out. */
  products: Product[];
  /** Those that answer too slowly to be typed into. */
  tooSlow: Set<Product>;
};

/** Tells at once what has been measured: a whole run takes its time. */
export function tell(what: string, product: Product, size: number, told: string): void {
  console.error(`${what}, ${product.name}, ${size}: ${told}`);
}

/** An error as the first line of its message. */
export function reasonOf(error: unknown): string {
  return String(error).split('\n')[0]?.slice(0, 120) ?? '';
}

/** A whole number as people read it: 12,345. */
export function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
}

/** Megabytes with one decimal. */
export function megabytes(bytes: number): string {
  return Number.isFinite(bytes) ? (bytes / 1e6).toFixed(1) : '–';
}
