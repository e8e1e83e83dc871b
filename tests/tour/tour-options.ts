import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '#shared/language/language.ts';

/** The schemes and the widths in which each screen is looked at. */
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360] as const;

/** One way to look at a screen. */
export type TourLook = { language: Language; scheme: (typeof SCHEMES)[number]; width: number };

/** What the tour was asked for. */
export type TourOptions = {
  /** The ways in which each screen is looked at. */
  looks: TourLook[];
  /** The beginning of the names of the screens that are looked at; all when absent. */
  only: string | undefined;
};

/** The options of `npm run tour -- --only NAME --language fi|sv|en --scheme light|dark --width 1280|360`; throws a sentence on others. */
export function tourOptions(given: readonly string[]): TourOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string' },
      language: { type: 'string' },
      scheme: { type: 'string' },
      width: { type: 'string' },
    },
  });
  const languages = chosen('--language', LANGUAGES, values.language);
  const schemes = chosen('--scheme', SCHEMES, values.scheme);
  const widths = chosen('--width', WIDTHS, values.width);
  const looks = languages.flatMap((language) =>
    schemes.flatMap((scheme) => widths.map((width) => ({ language, scheme, width }))),
  );
  return { looks, only: values.only };
}

function chosen<Value extends string | number>(
  option: string,
  values: readonly Value[],
  told: string | undefined,
): readonly Value[] {
  if (told === undefined) return values;
  const wanted = values.filter((value) => String(value) === told);
  if (wanted.length === 0) throw new Error(`${option} takes one of ${values.join(', ')}.`);
  return wanted;
}
