// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { DataTable } from '#shared/components/DataTable.tsx';
import type { TableData } from '#shared/table/table-schema.ts';
import { aTable } from '../../builders/table.ts';

function draw(part: VNode): HTMLElement {
  const place = document.createElement('div');
  render(part, place);
  return place;
}

const fees: TableData = {
  ...aTable([]),
  caption: 'Hinnat',
  headerRowCount: 1,
  headerColumnCount: 1,
  rows: [
    [
      { text: 'Tila', role: 'column-header' },
      { text: 'Hinta', role: 'column-header' },
      { text: 'Hinta', role: 'column-header', spanned: { row: 0, column: 1 } },
    ],
    [
      { text: 'Sali', role: 'row-header' },
      { text: '5 €', role: 'data', value: { kind: 'number', number: 5, unit: '€' } },
      {
        text: 'varaa tai kysy',
        role: 'data',
        links: [
          { text: 'varaa', address: 'https://kunta.example/varaa' },
          { text: 'kysy', address: 'mailto:kysy@kunta.example' },
        ],
      },
    ],
  ],
  footnotes: [{ mark: '1', text: 'tunnilta' }],
};

describe('DataTable', () => {
  test('has a name, headings with their scope and merged spans', () => {
    const place = draw(<DataTable table={fees} name="Taulukko" />);
    expect(place.querySelector('section')?.getAttribute('aria-label')).toBe('Hinnat');
    expect(place.querySelector('caption')?.textContent).toBe('Hinnat');
    const headings = [...place.querySelectorAll('th')].map((th) => [
      th.textContent,
      th.getAttribute('scope'),
    ]);
    expect(headings).toEqual([
      ['Tila', 'col'],
      ['Hinta', 'colgroup'],
      ['Sali', 'row'],
    ]);
    expect(place.querySelector('thead')?.querySelectorAll('th')).toHaveLength(2);
    expect(place.textContent).toContain('1) tunnilta');
  });

  test('draws links where their words stand', () => {
    const place = draw(
      <DataTable
        table={fees}
        name="Taulukko"
        renderLink={({ text, address }) => <a href={address}>{text}</a>}
      />,
    );
    const cell = [...place.querySelectorAll('td')].at(-1);
    expect(cell?.textContent).toBe('varaa tai kysy');
    expect([...(cell?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
      'varaa',
      'kysy',
    ]);
  });

  test('marks and tells changed cells', () => {
    const place = draw(
      <DataTable
        table={fees}
        name="Taulukko"
        isChanged={({ row, column }) => row === 1 && column === 1}
        changedWord="muuttunut"
      />,
    );
    const marked = [...place.querySelectorAll('.is-changed')].map((cell) => cell.textContent);
    expect(marked).toEqual(['5 € (muuttunut)']);
  });

  test('begins a part of the table at each section', () => {
    const place = draw(
      <DataTable table={aTable([['A'], ['§Yksi'], ['x'], ['§Kaksi'], ['y']])} name="Taulukko" />,
    );
    expect([...place.querySelectorAll('tbody')].map((body) => body.textContent)).toEqual([
      '§Yksix',
      '§Kaksiy',
    ]);
  });
});
