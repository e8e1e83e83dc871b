import type { Publishing } from '#shared/desk/desk-agreement-schema.ts';
import { fileStem, plainStem } from '#shared/desk/publish/file-stem.ts';
import { folderPlace } from '#shared/desk/publish/folder-place.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { type TypedValue, typedAddress } from '../../models/typed-value.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { EditedText } from '../parts/EditedText.tsx';
import { useWording } from '../parts/wording.ts';

/** Where the agreement is published: the publisher's site, the folder on it, and the name of the files. */
export function PlaceFields({ model, desk: { agreement } }: DeskPageProps) {
  const words = useWording().words.deskPublish.place;
  const { publishing, name, municipality } = agreement;
  const field = <Name extends 'website' | 'folder' | 'stem'>(
    part: Name,
    read: (text: string) => TypedValue<Publishing[Name]>,
  ) => ({
    typed: model.typed,
    at: `${agreement.id}/publishing/${part}`,
    label: words[part],
    saved: publishing[part] ?? '',
    read,
    keep: (value: Publishing[Name]) =>
      model.write((before) => ({ ...before, publishing: withField(before.publishing, part, value) })),
  });
  const usual = folderPlace(publishing.website ?? 'https://www.kunta.example').folder;
  return (
    <DeskPart heading={words.heading}>
      <div class="edited-fields">
        <EditedText {...field('website', typedAddress)} hint={words.websiteHint} inputMode="url" />
        <EditedText {...field('folder', typedAddress)} hint={words.folderHint(usual)} inputMode="url" />
        <EditedText
          {...field('stem', (text) => ({ value: plainStem(text) }))}
          hint={words.stemHint}
          placeholder={fileStem(name, municipality?.name)}
        />
      </div>
    </DeskPart>
  );
}
