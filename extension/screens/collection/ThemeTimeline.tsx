import {
  halfYearsOf,
  overlappingThemes,
  type Theme,
  themesByPhase,
} from '#shared/collection/theme-period.ts';
import { formatDay, localDay } from '#shared/language/formats.ts';
import type { CollectionWithCount } from '../../database/collection-methods.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import { formatPeriod } from './period-words.tsx';

/** How many pairs of overlapping themes are told one by one. */
const TOLD = 3;

/** Props of the themes. */
export type ThemeTimelineProps = {
  /** The collections, with and without a period. */
  listed: readonly CollectionWithCount[];
  /** An address in this page. */
  addressOf: SectionProps['addressOf'];
};

/** The themes: the one in force first, in full; then all of them by the half-year they begin in. Nothing when there are none. */
export function ThemeTimeline({ listed, addressOf }: ThemeTimelineProps) {
  const { language, words } = useWording();
  const collections = listed.map(({ collection }) => collection);
  const { 'in-force': now, coming } = themesByPhase(collections, localDay(new Date()));
  const halves = halfYearsOf(collections);
  const withCount = new Map(listed.map((each) => [each.collection.id, each]));
  const [next] = coming;
  if (halves.length === 0) return null;
  const line = ({ id }: Theme) => {
    const each = withCount.get(id);
    return each && <CollectionLine key={id} listed={each} address={addressOf('collections', id)} />;
  };
  return (
    <>
      <section class="part">
        <h3 class="section-heading">{words.collection.inForceNow(now.length)}</h3>
        {now.length === 0 && (
          <p>
            {words.collection.noneInForce}{' '}
            {next && words.collection.nextBegins(next.name, formatDay(next.period.from, language))}
          </p>
        )}
        {now.map((theme) => (
          <div key={theme.id} class="theme-now">
            <ul class="plain-list">{line(theme)}</ul>
            {theme.description && <StoryText story={beginningOf(theme.description)} />}
          </div>
        ))}
      </section>
      <Overlaps collections={collections} />
      <section class="part">
        <h3 class="section-heading">{words.collection.themes}</h3>
        <dl class="half-years">
          {halves.map(({ year, half, themes }) => (
            <div key={`${year}-${half}`} class="half-year">
              <dt>{words.collection.halfYear(half, year)}</dt>
              <dd>
                <ul class="plain-list">{themes.map(line)}</ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** Themes that share days: no error, but worth a remark. */
function Overlaps({ collections }: { collections: readonly CollectionWithCount['collection'][] }) {
  const { language, words } = useWording();
  const pairs = overlappingThemes(collections);
  if (pairs.length === 0) return null;
  const told = pairs.slice(0, TOLD).map(([first, second]) => {
    const until = first.period.until < second.period.until ? first.period.until : second.period.until;
    const days = formatPeriod({ from: second.period.from, until }, language);
    return words.collection.overlap(first.name, second.name, days);
  });
  const rest = pairs.length - told.length;
  if (rest > 0) told.push(words.collection.moreOverlaps(rest));
  return <Notice tone="plain" text={told.join(' ')} />;
}

/** The first paragraph of a description: the rest stands on the theme's own page. */
function beginningOf(description: string): string {
  return description.split(/\n\s*\n/u)[0] ?? description;
}
