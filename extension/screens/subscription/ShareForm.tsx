import { LANGUAGES } from '#shared/language/language.ts';
import { licenceName } from '#shared/licence/recognise-licence.ts';
import type { ShareCollectionModel } from '../../models/share-collection-model.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** The terms that are offered for the publisher’s own texts: those that public bodies are advised to use. */
const OFFERED = ['cc-by-4.0', 'cc0-1.0'] as const;

/** Props of who publishes. */
export type ShareFormProps = {
  /** The publishing. */
  share: ShareCollectionModel;
};

/** Who publishes a collection, in which language and on what terms. */
export function ShareForm({ share }: ShareFormProps) {
  const { words } = useWording();
  const text = words.subscription.publish;
  const { name, website, language, licence } = share.publishing.value;
  return (
    <section class="part" aria-labelledby="share-form">
      <h3 class="section-heading" id="share-form">
        {text.form}
      </h3>
      <div class="share-form">
        <FormField id="share-publisher" label={text.name}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              value={name}
              maxLength={200}
              onInput={({ currentTarget }) => void share.change({ name: currentTarget.value })}
            />
          )}
        </FormField>
        <FormField id="share-website" label={text.website} hint={text.websiteHint}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="url"
              value={website}
              onInput={({ currentTarget }) => void share.change({ website: currentTarget.value.trim() })}
            />
          )}
        </FormField>
        <EditedChoice
          label={text.language}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: text.languages[value] }))}
          onChoose={(value) => void share.change({ language: value })}
        />
        <EditedChoice
          label={text.licence}
          value={OFFERED.find((code) => code === licence?.code) ?? 'none'}
          choices={[
            { value: 'none' as const, label: text.noLicence },
            ...OFFERED.map((value) => ({ value, label: licenceName(value) })),
          ]}
          onChoose={(code) =>
            void share.change({ licence: code === 'none' ? undefined : { name: licenceName(code), code } })
          }
        />
      </div>
    </section>
  );
}
