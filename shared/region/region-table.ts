import { extensionWords } from '../language/extension/extension-words.ts';
import type { Language } from '../language/language.ts';
import type { Cell, TableData } from '../table/table-schema.ts';
import type { MunicipalityOverview } from './municipality-overview.ts';
import { type ToldMunicipality, toldMunicipality } from './region-words.ts';

const COUNTS = ['signed', 'promised', 'left'] as const;

/** A region as a table: a row for each municipality, its numbers as numbers. */
export function regionTable(overviews: readonly MunicipalityOverview[], language: Language): TableData {
  const { columns, title } = extensionWords[language].region;
  const names = Object.keys(columns) as (keyof ToldMunicipality)[];
  const heading = names.map((name): Cell => ({ text: columns[name], role: 'column-header' }));
  const rows = overviews.map((overview) => {
    const told = toldMunicipality(overview, language);
    return names.map((name): Cell => {
      if (name === 'municipality') return { text: told.municipality, role: 'row-header' };
      const count = COUNTS.find((each) => each === name);
      const isCounted = count !== undefined && overview.agreement !== undefined;
      if (!isCounted) return { text: told[name], role: told[name] === '' ? 'empty' : 'data' };
      return { text: told[name], role: 'data', value: { kind: 'number', number: overview.counts[count] } };
    });
  });
  return { caption: title, rows: [heading, ...rows], headerRowCount: 1, headerColumnCount: 1, notes: [] };
}
