import { useState } from 'preact/hooks';
import type {
  CommitmentChanges,
  FieldChange,
  PartnerChanges,
  PublicationChanges,
} from '#shared/desk/check/publication-changes.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { fieldWords } from './place-words.ts';
import { valueWords } from './value-words.ts';

/** How many partners are listed at first, and how many more each time. */
const SHOWN = 50;

/** Props of what is different from one publication to the next. */
export type ChangeListProps = {
  /** What is different. */
  changes: PublicationChanges;
  /** The later publication, for the names of goals. */
  publication: Publication;
};

/** What is different from one publication to the next: the agreement's own fields, then partner by partner. */
export function ChangeList({ changes: { agreement, partners }, publication }: ChangeListProps) {
  const { words } = useWording();
  const { changes, more } = words.deskCheck;
  const [limit, setLimit] = useState(SHOWN);
  return (
    <div class="publication-changes">
      {agreement.length > 0 && (
        <>
          <h5 class="changes-heading">{changes.agreement}</h5>
          <FieldChanges fields={agreement} publication={publication} />
        </>
      )}
      {partners.length > 0 && (
        <>
          <h5 class="changes-heading">{changes.summary(partners.length)}</h5>
          <ul class="plain-list">
            {partners.slice(0, limit).map((partner) => (
              <PartnerChange key={partner.id} partner={partner} publication={publication} />
            ))}
          </ul>
          {partners.length > limit && (
            <Button
              look="quiet"
              label={more(partners.length - limit)}
              onUse={() => setLimit(limit + SHOWN)}
            />
          )}
        </>
      )}
    </div>
  );
}

function PartnerChange({ partner, publication }: { partner: PartnerChanges; publication: Publication }) {
  const { language, words } = useWording();
  const name = chooseText(partner.name, language);
  return (
    <li class="changed-partner">
      <p>
        <span class="changed-name" lang={name.language}>
          {name.text}
        </span>{' '}
        <span class="meta">{words.deskCheck.changes.outcomes[partner.what]}</span>
      </p>
      <FieldChanges fields={partner.fields} publication={publication} />
      {partner.commitments.map((commitment) => (
        <CommitmentChange key={commitment.id} commitment={commitment} publication={publication} />
      ))}
    </li>
  );
}

function CommitmentChange({
  commitment,
  publication,
}: {
  commitment: CommitmentChanges;
  publication: Publication;
}) {
  const { language, words } = useWording();
  const text = chooseText(commitment.text, language);
  return (
    <div class="changed-commitment">
      <p>
        <span class="meta">{words.deskCheck.changes.commitments[commitment.what]}</span>{' '}
        <span lang={text.language}>{text.text}</span>
      </p>
      <FieldChanges fields={commitment.fields} publication={publication} />
    </div>
  );
}

function FieldChanges({ fields, publication }: { fields: readonly FieldChange[]; publication: Publication }) {
  const wording = useWording();
  const { words, domain } = wording;
  const { changes } = words.deskCheck;
  if (fields.length === 0) return null;
  const said = (path: readonly string[], value: NonNullable<FieldChange['before']>) =>
    valueWords({ path, value }, publication, wording);
  return (
    <dl class="outgoing-fields">
      {fields.map(({ path, language, before, after }) => (
        <div key={[...path, language].join('.')}>
          <dt>
            {fieldWords(path, {}, wording)}
            {language && ` (${domain.languageNames[language]})`}
          </dt>
          <dd>
            {before !== undefined && (
              <p>
                <span class="meta">{changes.before}</span> <del lang={language}>{said(path, before)}</del>
              </p>
            )}
            {after !== undefined && (
              <p>
                <span class="meta">{changes.after}</span> <ins lang={language}>{said(path, after)}</ins>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
