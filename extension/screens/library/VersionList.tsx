import { History } from 'lucide';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { compareCards } from '#shared/practice/compare-cards.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldChanges } from '../practice/FieldChanges.tsx';

/** Props of a practice's former versions. */
export type VersionListProps = {
  /** The practice with its versions. */
  found: PracticeWithEvidence;
  /** What can be done with them. */
  evidence: EvidenceModel;
};

/** A practice's former versions, each with what differs from the card now, and a way back. */
export function VersionList({ found: { practice, versions }, evidence }: VersionListProps) {
  const { language, words } = useWording();
  if (versions.length === 0) return null;
  return (
    <section class="versions">
      <h3 class="section-heading">{words.versions.heading}</h3>
      {versions.map((version) => {
        const changes = compareCards(version.practice.fields, practice.fields);
        const day = formatMomentDay(version.replacedAt, language);
        return (
          <details key={version.id}>
            <summary>{words.versions.until(day, formatTime(version.replacedAt, language))}</summary>
            {changes.length === 0 ? (
              <p class="meta">{words.versions.same}</p>
            ) : (
              <FieldChanges changes={changes} before={version.practice.fields} now={practice.fields} />
            )}
            <Button
              drawing={History}
              label={words.versions.restore}
              onUse={() => void evidence.restoreVersion(version.id)}
            />
          </details>
        );
      })}
    </section>
  );
}
