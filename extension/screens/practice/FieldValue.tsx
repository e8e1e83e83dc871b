import { formatDay } from '#shared/language/formats.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { divisionsOf, regions } from '#shared/municipality/regions.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import type { PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import { linksOf, municipalityName, namesOf } from '../../models/field-draft.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { ContactList } from './ContactList.tsx';
import { AlternateList, AttachmentList, LicenceName, NameLines, PeriodList } from './ListedValues.tsx';
import { StoryText } from './StoryText.tsx';

/** Props of a field's value. */
export type FieldValueProps = {
  /** The card's fields. */
  fields: PracticeFields;
  /** The field that is shown. */
  name: PracticeFieldName;
  /** The field's language, when it is another than the page's. */
  otherLanguage?: ContentLanguage | undefined;
  /** Called to take one contact off the card. */
  onRemoveContact?: ((index: number) => void) | undefined;
};

/** A field's value as it is read: text with its paragraphs, names for codes, dates as people write them. */
export function FieldValue({ fields, name, otherLanguage, onRemoveContact }: FieldValueProps) {
  const wording = useWording();
  if (name === 'title') {
    return (
      <h2 class="practice-title" lang={fields.language} tabIndex={-1}>
        {fields.title}
      </h2>
    );
  }
  switch (FIELD_SHAPES[name]) {
    case 'links':
      return (
        <ul class="plain-list">
          {linksOf(fields, name).map(({ address, text }) => (
            <li key={`${address} ${text}`}>
              <OutsideLink address={address} text={text} />
            </li>
          ))}
        </ul>
      );
    case 'names':
      return <NameLines names={namesOf(fields, name)} lang={fields.language} />;
    case 'attachments':
      return <AttachmentList attachments={fields.attachments ?? []} />;
    case 'contacts':
      return <ContactList contacts={fields.contacts ?? []} onRemove={onRemoveContact} />;
    case 'periods':
      return <PeriodList periods={fields.applicationPeriods ?? []} lang={fields.language} />;
    case 'licence':
      return fields.licence ? <LicenceName licence={fields.licence} /> : null;
    case 'alternates':
      return <AlternateList alternates={fields.alternates ?? []} />;
    case 'tags':
    case 'elements':
    case 'life-stages':
      return <NameList names={namesIn(fields, name, wording)} />;
    case 'story':
      return (
        <div lang={otherLanguage ?? fields.language}>
          <StoryText story={String(fields[name] ?? '')} />
        </div>
      );
    case 'line':
      return <span lang={otherLanguage ?? fields.language}>{String(fields[name] ?? '')}</span>;
    case 'day':
      return <Day day={String(fields[name] ?? '')} wording={wording} />;
    case 'municipality':
      return <Municipality code={fields.municipalityCode ?? ''} wording={wording} />;
    default:
      return <span>{codeName(fields, name, wording)}</span>;
  }
}

function NameList({ names }: { names: readonly string[] }) {
  return (
    <ul class="names">
      {names.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** A municipality with its region and its wellbeing services county, which are two different things and follow from it. */
function Municipality({ code, wording: { language } }: { code: string; wording: Wording }) {
  const { region, wellbeingCounty } = divisionsOf(code);
  const around = [region?.[language], wellbeingCounty?.[language]].filter(Boolean).join(' · ');
  return (
    <span>
      {municipalityName(code, language) ?? code}
      {around !== '' && <span class="meta"> ({around})</span>}
    </span>
  );
}

function Day({ day, wording }: { day: string; wording: Wording }) {
  return <time dateTime={day}>{formatDay(day, wording.language)}</time>;
}

/** Names of a field's chosen ones; elements and life stages always in their own order. */
function namesIn(fields: PracticeFields, name: PracticeFieldName, { domain }: Wording): readonly string[] {
  if (name === 'elements') {
    return ELEMENTS.filter((each) => fields.elements?.includes(each)).map((each) => domain.elements[each]);
  }
  if (name === 'lifeStages') {
    return LIFE_STAGES.filter((each) => fields.lifeStages?.includes(each)).map(
      (each) => domain.lifeStages[each],
    );
  }
  return (name === 'topics' ? fields.topics : fields.targetGroups) ?? [];
}

/** The name of what a field holds as a code. */
function codeName(
  fields: PracticeFields,
  name: PracticeFieldName,
  { language, words, domain }: Wording,
): string {
  if (name === 'kind') return words.practiceKinds[fields.kind];
  if (name === 'regionCode') {
    return regions.find(({ code }) => code === fields.regionCode)?.[language] ?? fields.regionCode ?? '';
  }
  return fields.language ? domain.languageNames[fields.language] : '';
}
