import { chooseText, type LocalizedText } from '../../language/localized-text.ts';
import { foldText } from '../../partner/fold-text.ts';

/** The longest name that files share, in characters. */
const LONGEST = 60;
/** So many first letters of a municipality's name stay when it is inflected. */
const STEADY_LETTERS = 5;

/** The name that the files of an agreement share: its own name, and the municipality's when that is not in it. */
export function fileStem(name: LocalizedText, municipality: LocalizedText | undefined): string {
  const own = plain(chooseText(name, 'fi').text);
  const place = municipality === undefined ? '' : plain(chooseText(municipality, 'fi').text);
  const isInside = place === '' || own.includes(place.slice(0, STEADY_LETTERS));
  const whole = [own, ...(isInside ? [] : [place])].filter(Boolean).join('-');
  return shortened(whole) || 'sopimus';
}

/** Plain letters, digits and hyphens. */
function plain(text: string): string {
  const letters = foldText(text).replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function shortened(stem: string): string {
  if (stem.length <= LONGEST) return stem;
  const cut = stem.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST);
}

/** A typed name as files can have it; nothing when none of it can stay. */
export function plainStem(typed: string): string | undefined {
  return shortened(plain(typed)) || undefined;
}
