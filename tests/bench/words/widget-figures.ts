import { wordForms } from '#shared/partner/word-forms.ts';
import { percentage } from './percentage.ts';
import { type WordPair, wordPairs } from './word-pairs.ts';

/** Ways in which a typed word may find a word of a text, each with what its column is called. */
const WAYS: readonly (readonly [name: string, finds: (typed: string, text: string) => boolean])[] = [
  ['beginning', (typed, text) => text.startsWith(typed)],
  ['part', (typed, text) => text.includes(typed)],
  ['widget', widgetFinds],
];

/** Whether the widget's search finds a word by another: as a part, or as a form of the same word. */
export function widgetFinds(typed: string, text: string): boolean {
  return text.includes(typed) || (wordForms(typed)?.test(text) ?? false);
}

/**
 * The widget's search beside finding by beginnings and by parts, as a Markdown table: pairs of which one word at least finds the
 * other, and of the widget those that find each other both ways.
 */
export function widgetFigures(): string {
  const rows = wordPairs().flatMap(({ same, keptAside, groups }) => {
    const sets = Object.entries(groups);
    if (sets.length > 1) sets.push(['all', Object.values(groups).flat()]);
    return sets.map(([name, pairs]) =>
      [
        same ? 'one word' : 'different words',
        `${keptAside ? 'kept aside' : 'tuned'}, ${name}`,
        ...WAYS.map(([, finds]) => percentage(countEitherWay(pairs, finds), pairs.length)),
        percentage(countBothWays(pairs), pairs.length),
      ].join(' | '),
    );
  });
  const head = ['pairs', 'set', ...WAYS.map(([name]) => name), 'widget, both ways'].join(' | ');
  return [head, '---|---|---:|---:|---:|---:', ...rows].map((row) => `| ${row} |`).join('\n');
}

function countEitherWay(pairs: readonly WordPair[], finds: (typed: string, text: string) => boolean): number {
  return pairs.filter(([one, other]) => finds(one, other) || finds(other, one)).length;
}

function countBothWays(pairs: readonly WordPair[]): number {
  return pairs.filter(([one, other]) => widgetFinds(one, other) && widgetFinds(other, one)).length;
}
