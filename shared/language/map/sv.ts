import type { TranslationOf } from '../translation.ts';
import type { mapFi } from './fi.ts';

/** What the widget's map says in Swedish. */
export const mapSv: TranslationOf<typeof mapFi> = {
  map: 'Partner på kartan: piltangenterna flyttar, plus och minus ändrar storleken',
  note: 'Samma partner finns i förteckningen nedan.',
  closer: 'Zooma in',
  farther: 'Zooma ut',
  all: 'Visa alla',
  moves: {
    left: 'Flytta västerut',
    up: 'Flytta norrut',
    down: 'Flytta söderut',
    right: 'Flytta österut',
  },
};
