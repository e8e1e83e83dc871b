import { useState } from 'preact/hooks';
import { PACKAGINGS, type Packaging } from '#shared/desk/desk-agreement-schema.ts';
import { fileStem } from '#shared/desk/publish/file-stem.ts';
import { folderPlace } from '#shared/desk/publish/folder-place.ts';
import {
  keptChoice,
  readShownChoice,
  type ShownChoice,
  shownAttributes,
} from '#shared/desk/publish/shown-choice.ts';
import { SITE_SYSTEMS, type SiteSystem, systemName } from '#shared/desk/publish/site-systems.ts';
import { folderWords } from '#shared/language/folder/folder-words.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { themeCss } from '#shared/theme/theme-choice.ts';
import { withField } from '#shared/workshop/with-field.ts';
import type { PublishModel } from '../../models/publish-model.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';
import { CodeTexts } from './CodeTexts.tsx';
import { ColourFields } from './ColourFields.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { ShownFields } from './ShownFields.tsx';

/** Props of the code for the site. */
export type CodePartProps = Pick<DeskPageProps, 'model' | 'desk'> & {
  /** What is told of the packed widget. */
  publish: PublishModel;
  /** What would be published; absent while something is missing. */
  publication: Publication | undefined;
};

/** The code for the publisher's site: what can be pasted there, how the widget is shown, and how that looks. */
export function CodePart({ model, desk: { agreement }, publish, publication }: CodePartProps) {
  const { language: own, words } = useWording();
  const { code } = words.deskPublish;
  const { publishing } = agreement;
  const { packaging } = publishing;
  const choice = readShownChoice(publishing.attributes);
  const release = publish.release.value;
  const setPackaging = (value: Packaging | undefined) =>
    void model.change((before) => ({
      ...before,
      publishing: withField(before.publishing, 'packaging', value),
    }));
  // Of what is kept, not of what is shown: two choices may follow each other faster than the screen.
  const change = (changes: Partial<ShownChoice>) =>
    void model.change((before) => {
      const kept = { ...readShownChoice(before.publishing.attributes), ...changes };
      return { ...before, publishing: withField(before.publishing, 'attributes', keptChoice(kept)) };
    });
  if (publication === undefined || release === undefined) {
    return (
      <DeskPart heading={code.heading}>
        <p class="hint">{code.waits}</p>
      </DeskPart>
    );
  }
  const [first = own] = publication.languages;
  const language = publication.languages.find((each) => each === choice.language) ?? first;
  const shown = { ...choice, language };
  const theme = publish.theme(choice.theme);
  const options = {
    publication,
    stem: publishing.stem ?? fileStem(agreement.name, agreement.municipality?.name),
    place: folderPlace(publication.publisher.website, publishing),
    release,
    choice: shown,
    today: localDay(new Date()),
  };
  return (
    <DeskPart heading={code.heading}>
      <PackagingChoice packaging={packaging} onChoose={setPackaging} />
      <ShownFields
        choice={shown}
        languages={publication.languages}
        isPlain={packaging === 'plain'}
        onChange={change}
      />
      {packaging !== 'plain' && <ColourFields choice={shown} theme={theme} onChange={change} />}
      <CodeTexts {...options} packaging={packaging ?? 'script'} language={language} />
      <PreviewPane
        publication={publication}
        packaging={packaging ?? 'script'}
        language={language}
        choice={shown}
        attributes={{ ...shownAttributes(shown), language }}
        css={themeCss(shown, theme)}
        theme={theme}
      />
    </DeskPart>
  );
}

/** What can be pasted; those who do not know are told by their content management system. */
function PackagingChoice({
  packaging,
  onChoose,
}: {
  packaging: Packaging | undefined;
  onChoose: (packaging: Packaging | undefined) => void;
}) {
  const { language, words } = useWording();
  const { code } = words.deskPublish;
  const { systems, codes } = folderWords[language];
  const [system, setSystem] = useState<SiteSystem>('other');
  const known = Object.keys(SITE_SYSTEMS) as SiteSystem[];
  return (
    <>
      <div class="edited-fields">
        <EditedChoice
          label={code.packaging}
          value={packaging ?? 'unknown'}
          choices={[...PACKAGINGS, 'unknown' as const].map((value) => ({
            value,
            label: code.packagings[value],
          }))}
          onChoose={(value) => onChoose(value === 'unknown' ? undefined : value)}
        />
        {packaging === undefined && (
          <EditedChoice
            label={code.system}
            value={system}
            choices={known.map((value) => ({ value, label: systemName(value, systems.other) }))}
            onChoose={setSystem}
          />
        )}
      </div>
      <p class="hint" aria-live="polite">
        {packaging === undefined
          ? `${code.tryThese(SITE_SYSTEMS[system].map((each) => codes.names[each]).join(', '))} ${systems.notes[system]}`
          : codes.about[packaging]}
      </p>
    </>
  );
}
