import type { Finding } from '#shared/desk/check/finding.ts';
import { type RecordPath, valueAt } from '#shared/desk/check/record-path.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import type { Wording } from '../parts/wording.ts';

/** Names of fields from the outside in, with the number of a thing among several of its list: `Lupaus 2 › Päättyy`. */
export function fieldWords(path: RecordPath, record: object, { words }: Wording): string {
  const { fields, numbered } = words.deskCheck;
  const names: Readonly<Record<string, string>> = fields;
  const named = path.flatMap((name, index) => {
    const told = names[name];
    if (told === undefined) return [];
    const list = valueAt(record, path.slice(0, index + 1));
    const next = path[index + 1];
    if (!Array.isArray(list) || next === undefined || list.length < 2) return [told];
    const place = list.findIndex((each) => Object(each).id === next);
    const number = place === -1 && /^\d+$/.test(next) ? Number(next) : place;
    return [number === -1 ? told : numbered(told, number + 1)];
  });
  return named.join(' › ');
}

/** Where a finding is, in words: the partner, and the field as far as there is one. */
export function placeWords(finding: Finding, record: object, wording: Wording): string {
  const { language, words, domain } = wording;
  const { kind, partner, path, page } = finding;
  const field =
    kind === 'low-contrast'
      ? colourWords(path, wording)
      : kind === 'element-unserved'
        ? (Object.entries(domain.elements).find(([element]) => element === path[1])?.[1] ?? '')
        : fieldWords(path, record, wording);
  if (partner === undefined) return field || words.desk.pages[page];
  const name = chooseText(partner.name, language).text;
  return field === '' ? name : words.deskCheck.place(name, field);
}

/** Two colours that meet, and in which scheme. */
function colourWords(path: RecordPath, { language, words }: Wording): string {
  const { names, pair, schemes } = themeWords[language];
  const [, , colours = '', scheme] = path;
  const [front = '', ground = ''] = colours.split('/');
  const nameOf = (colour: string) => Object.entries(names).find(([name]) => name === colour)?.[1] ?? colour;
  const told = scheme === 'dark' ? schemes.dark : schemes.light;
  return words.deskCheck.colours(pair(nameOf(front), nameOf(ground)), told.toLowerCase());
}
