import { CONTENT_LANGUAGES, type ContentLanguage, contentLanguageSchema } from '../../language/language.ts';
import { type LocalizedText, withText } from '../../language/localized-text.ts';
import { newRecord } from '../../record/record.ts';
import { type DeskPartner, presentStep } from '../desk-partner-schema.ts';
import type { ToldPartner } from './incoming-partner.ts';

const localizedKeys = ['name', 'ownKind', 'description', 'area'] as const;
const lineKeys = ['businessId', 'website', 'internalNote'] as const;
const contactKeys = ['email', 'phone', 'basis', 'until', 'source'] as const;
const internalKeys = ['name', 'role', 'email', 'phone', 'note'] as const;

/** A value of a partner as it is compared and chosen: `kind`, `name:sv`, `contact.email`, `internal.name`, `step`. */
export type ValueKey =
  | 'kind'
  | 'languages'
  | 'step'
  | (typeof lineKeys)[number]
  | `${(typeof localizedKeys)[number] | 'contact.role'}:${ContentLanguage}`
  | `contact.${(typeof contactKeys)[number]}`
  | `internal.${(typeof internalKeys)[number]}`;

/** What is told of a partner, value by value, as plain text: codes and days stand as they are stored. */
export type ToldValues = ReadonlyMap<ValueKey, string>;

/** The values of a partner on the desk. */
export function valuesOfPartner(partner: DeskPartner): ToldValues {
  return valuesOf(partner, presentStep(partner));
}

/** The values a source tells. */
export function valuesOfTold(told: ToldPartner): ToldValues {
  return valuesOf(told, told.steps.at(-1));
}

type Valued = Omit<ToldPartner, 'steps' | 'commitments' | 'id'>;

function valuesOf(told: Valued, step: ToldPartner['steps'][number] | undefined): ToldValues {
  const values = new Map<ValueKey, string>();
  const put = (key: ValueKey, value: string | undefined) => {
    if (value !== undefined && value !== '') values.set(key, value);
  };
  const putTexts = (
    key: (typeof localizedKeys)[number] | 'contact.role',
    texts: LocalizedText | undefined,
  ) => {
    if (texts) for (const language of CONTENT_LANGUAGES) put(`${key}:${language}`, texts[language]);
  };
  for (const key of localizedKeys) putTexts(key, told[key]);
  put('kind', told.kind);
  for (const key of lineKeys) put(key, told[key]);
  put(
    'languages',
    told.languages && CONTENT_LANGUAGES.filter((each) => told.languages?.includes(each)).join(', '),
  );
  putTexts('contact.role', told.contact?.role);
  for (const key of contactKeys) put(`contact.${key}`, told.contact?.[key]);
  for (const key of internalKeys) put(`internal.${key}`, told.internalContact?.[key]);
  put('step', step && [step.state, ...(step.day === undefined ? [] : [step.day])].join(' '));
  return values;
}

/** A partner with one value of a source in the place of its own. */
export function withValue(partner: DeskPartner, told: ToldPartner, key: ValueKey, now: Date): DeskPartner {
  if (key === 'step') return withStep(partner, told, now);
  if (key === 'languages') return { ...partner, languages: told.languages ?? partner.languages };
  if (key === 'kind') return { ...partner, kind: told.kind ?? partner.kind };
  const [group = '', part = ''] = key.split(/[.:]/);
  const language = contentLanguageSchema.safeParse(key.split(':')[1]).data;
  if (group === 'internal') {
    const value = told.internalContact?.[part as (typeof internalKeys)[number]];
    return { ...partner, internalContact: { ...partner.internalContact, [part]: value } };
  }
  if (group === 'contact' && language === undefined) {
    const value = told.contact?.[part as (typeof contactKeys)[number]];
    return { ...partner, contact: { ...partner.contact, [part]: value } };
  }
  if (group === 'contact' && language !== undefined) {
    const role = withText(partner.contact?.role, language, told.contact?.role?.[language]);
    return { ...partner, contact: { ...partner.contact, ...(role && { role }) } };
  }
  const texts = localizedKeys.find((each) => each === group);
  if (texts !== undefined && language !== undefined) {
    return { ...partner, [texts]: withText(partner[texts], language, told[texts]?.[language]) };
  }
  const line = lineKeys.find((each) => each === group);
  return line === undefined ? partner : { ...partner, [line]: told[line] };
}

/** A further step in signing; another day of the same step only corrects it. */
function withStep(partner: DeskPartner, told: ToldPartner, now: Date): DeskPartner {
  const step = told.steps.at(-1);
  const present = presentStep(partner);
  if (step === undefined) return partner;
  const steps =
    step.state === present.state
      ? [...partner.steps.slice(0, -1), { ...present, ...step }]
      : [...partner.steps, { id: newRecord(now).id, ...step }];
  return { ...partner, steps };
}
