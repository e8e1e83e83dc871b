import { Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { localDay } from '#shared/language/formats.ts';
import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { licenceWords } from '#shared/language/licence/licence-words.ts';
import { attributionLine } from '#shared/licence/attribution.ts';
import { reuseTerms } from '#shared/licence/reuse-terms.ts';
import { copyText } from '../../browser/save-file.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import { Button } from '../parts/Button.tsx';
import { hostOf } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the terms of use. */
export type ReuseTermsProps = {
  /** The practice with what it rests on. */
  found: PracticeWithEvidence;
};

/** What may be done with the clipped text, and the line that names its source, in each of the languages. */
export function ReuseTerms({ found }: ReuseTermsProps) {
  const wording = useWording();
  const { words } = wording;
  const [language, setLanguage] = useState<Language>(wording.language);
  const [told, setTold] = useState('');
  const id = useId();
  const line = attributionOf(found, language);
  if (line === undefined) return null;
  return (
    <section class="reuse">
      <h3 class="section-heading">{words.reuse.heading}</h3>
      <TermList found={found} />
      <blockquote lang={language}>{line}</blockquote>
      <div class="actions">
        <label for={id} class="meta">
          {words.reuse.language}
        </label>
        <select
          id={id}
          class="control"
          value={language}
          onChange={({ currentTarget }) =>
            setLanguage(LANGUAGES.find((each) => each === currentTarget.value) ?? language)
          }
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {wording.domain.languageNames[each]}
            </option>
          ))}
        </select>
        <Button
          drawing={Copy}
          label={words.reuse.copy}
          onUse={() =>
            void copyText(line).then(
              () => setTold(words.reuse.copied),
              () => setTold(words.tables.failed),
            )
          }
        />
        <p class="meta" role="status">
          {told}
        </p>
      </div>
    </section>
  );
}

function TermList({ found: { practice } }: ReuseTermsProps) {
  const { language } = useWording();
  const words = licenceWords[language];
  const { licence } = practice.fields;
  const terms = reuseTerms(licence);
  const told = [
    licence?.name ?? words.unknown,
    words.copy[terms.copy],
    words.change[terms.change],
    words.sell[terms.sell],
    terms.attribution && words.attribution,
    terms.sameTerms && words.sameTerms,
  ];
  return (
    <ul class="lines">
      {told.filter(Boolean).map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}

/** The line that names the source; persons are named only by those who share. */
function attributionOf(
  { practice, evidence, quotes }: PracticeWithEvidence,
  language: Language,
): string | undefined {
  const clip = evidence[0]?.clip;
  if (clip === undefined) return undefined;
  const { title, site, licence } = practice.fields;
  const quotedLength = quotes.reduce((sum, { selector }) => sum + selector.exact.length, 0);
  return attributionLine({
    title,
    site: site ?? hostOf(clip.address),
    address: clip.address,
    clippedOn: localDay(new Date(clip.clippedAt)),
    licence,
    language,
    ...(quotedLength > 0 && { quotedLength }),
  });
}
