import { ShieldX, Undo2 } from 'lucide';
import { useMemo } from 'preact/hooks';
import { countPersonalData } from '#shared/contact/count-personal-data.ts';
import { personsOf } from '#shared/practice/without-personal-data.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of what is said of a card's personal data. */
export type PersonalDataProps = {
  /** The practice with what it rests on. */
  found: Pick<PracticeWithEvidence, 'practice' | 'evidence' | 'quotes'>;
  /** Taking personal data away. */
  personal: PersonalDataModel;
};

/** How much personal data the card and its clips hold, with the way to take it all away; then the way to take that back. */
export function PersonalData({ found, personal }: PersonalDataProps) {
  const { words } = useWording();
  const { practice } = found;
  const count = useCount(found);
  const removed = personal.removed.value;
  const isBusy = personal.isBusy.value;
  return (
    <div class="personal-data" role="status">
      {personal.hasFailed.value && <p class="error">{words.common.cannotWrite}</p>}
      {removed?.practiceId === practice.id && (
        <Notice
          tone="good"
          text={removed.what === 'all' ? words.contacts.removed : words.contacts.removedOne}
        >
          <Button
            drawing={Undo2}
            label={words.panel.undo}
            isBusy={isBusy}
            onUse={() => void personal.takeBack()}
          />
        </Notice>
      )}
      {count > 0 && (
        <div class="personal-held">
          <p>
            {words.contacts.held(count)} <span class="meta">{words.contacts.care}</span>
          </p>
          <Button
            drawing={ShieldX}
            label={words.contacts.remove}
            isBusy={isBusy}
            onUse={() => void personal.removeAll(practice.id, words.contacts.masks)}
          />
        </div>
      )}
    </div>
  );
}

/** The texts of a long clip are looked through once, not at every drawing. */
function useCount({ practice, evidence, quotes }: PersonalDataProps['found']): number {
  return useMemo(() => {
    const { contacts: _contacts, author: _author, ...told } = practice.fields;
    const texts = [
      ...textsIn(told),
      ...evidence.map(({ body }) => body?.text ?? ''),
      ...quotes.map(({ selector }) => selector.exact),
    ];
    return countPersonalData(texts, personsOf(practice.fields));
  }, [practice.revision, evidence.length, quotes.length, evidence[0]?.body?.sha256]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
