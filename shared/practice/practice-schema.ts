import { z } from 'zod/mini';
import { contactsSchema } from '../contact/contact-schema.ts';
import { contentLanguageSchema } from '../language/language.ts';
import { licenceSchema } from '../licence/licence-schema.ts';
import { municipalityCodeSchema, regionCodeSchema } from '../municipality/municipality-schema.ts';
import { daySchema, momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';
import { alternatesSchema } from './alternate-schema.ts';
import { attachmentSchema } from './attachment-schema.ts';
import { derivedFromSchema } from './derived-from-schema.ts';
import { elementSchema, lifeStageSchema } from './everyday-security.ts';
import { line, links, story, tags } from './field-shapes.ts';
import { kindFacts } from './kind-facts-schema.ts';
import { organisedSchema } from './organised-schema.ts';
import { practiceKindSchema } from './practice-kind.ts';
import { provenanceSchema } from './provenance.ts';

/**
 * What a practice card says: Innokylä's field set, the facts of its kind and the facts of the page.
 * Long texts keep their paragraphs (a blank line between) and lists (lines that begin with `• ` or `1. `).
 */
export const practiceFieldsSchema = z.object({
  /** What kind of practice it is. */
  kind: practiceKindSchema,
  /** The practice's name. Innokylä: Toimintamallin nimi, Kokonaisuuden nimi. */
  title: line,
  /** What it is in a few sentences. Innokylä: Toimintamallin lyhyt kuvaus. */
  summary: z.optional(story),
  /** Who carries it out and where, in words. Innokylä: Toteutuspaikka. */
  place: z.optional(line),
  /** Municipality, region or wellbeing county as the page names it. Innokylä: Paikkakunta, maakunta tai hyvinvointialue. */
  locality: z.optional(line),
  /** The municipality's three-digit code, when it is one of the 308. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** A village or an area below the municipality, in words. */
  area: z.optional(line),
  /** The region's (maakunta) two-digit code, when the page names a region. Never derived from a wellbeing county. */
  regionCode: z.optional(regionCodeSchema),
  /** Who pays. Innokylä: Toimintamallin rahoittaja. */
  funder: z.optional(line),
  /** The larger whole it belongs to. Innokylä: Toimintamallin kokonaisuus. */
  collection: z.optional(line),
  /** Attachments and links. Innokylä: Liitteet ja linkit. */
  links: z.optional(links),
  /** Files and recordings the page links to. */
  attachments: z.optional(z.array(attachmentSchema).check(z.maxLength(200))),
  /** Whom to ask: personal data, never published. */
  contacts: z.optional(contactsSchema),
  /** Who wrote it: personal data, never published. Innokylä: Tekijä. */
  author: z.optional(line),
  /** When it was made or first published. Innokylä: Luotu. */
  publishedOn: z.optional(daySchema),
  /** When it was last changed. Innokylä: Viimeksi muokattu. */
  modifiedOn: z.optional(daySchema),
  /** What it is for. Innokylä: Kokonaisuuden tarkoitus ja tavoitteet. */
  purpose: z.optional(story),
  /** The idea of the solution. Innokylä: Ratkaisun perusidea. */
  idea: z.optional(story),
  /** The surroundings it works in. Innokylä: Toimintaympäristö. */
  context: z.optional(story),
  /** Whom it is for and what is known of them. Innokylä: Kohderyhmä ja asiakasymmärrys. */
  audience: z.optional(story),
  /** What it takes to work and to be adopted. Innokylä: Toimivuuden ja käyttöönoton ehdot. */
  conditions: z.optional(story),
  /** What evaluation has shown. Innokylä: Arvioinnin tulokset tiivistettynä. */
  results: z.optional(story),
  /** Advice to those who apply it. Innokylä: Vinkit toimintamallin soveltajille. */
  tips: z.optional(story),
  ...kindFacts,
  /** How far it has been developed, in the page's words. Innokylä: Kehittämisen vaihe. */
  phase: z.optional(line),
  /** Subject tags. Innokylä: Aihealueet. */
  topics: z.optional(tags),
  /** Whom it is for, as tags. Innokylä: Kohderyhmä. */
  targetGroups: z.optional(tags),
  /** Elements of everyday security it strengthens. */
  elements: z.optional(z.array(elementSchema)),
  /** Life stages it concerns. */
  lifeStages: z.optional(z.array(lifeStageSchema)),
  /** The language the page is written in, judged from its text. */
  language: z.optional(contentLanguageSchema),
  /** The site or body that published the page. */
  site: z.optional(line),
  /** On what terms the page may be re-used; absent when the page does not say, and then one asks. */
  licence: z.optional(licenceSchema),
  /** The same page in other languages. */
  alternates: z.optional(alternatesSchema),
});
/** What a practice card says. */
export type PracticeFields = z.infer<typeof practiceFieldsSchema>;

/** The name of a field of the card. */
export const practiceFieldNameSchema = z.keyof(practiceFieldsSchema);
/** The name of a field of the card. */
export type PracticeFieldName = z.infer<typeof practiceFieldNameSchema>;

/** A card that has been read but not saved: its fields, and why each has its value. */
export const practiceDraftSchema = z.object({
  /** What the card says. */
  fields: practiceFieldsSchema,
  /** Why each filled field has its value. */
  provenance: z.partialRecord(practiceFieldNameSchema, provenanceSchema),
});
/** A card that has been read but not saved. */
export type PracticeDraft = z.infer<typeof practiceDraftSchema>;

/**
 * A practice: the card a person works with. It is not the clip: clips are the evidence it rests on,
 * and one practice may rest on several.
 */
export const practiceSchema = z.extend(recordSchema, {
  /** When the practice came into the library. */
  createdAt: momentSchema,
  /** What the card says. */
  fields: practiceFieldsSchema,
  /** Why each filled field has its value. */
  provenance: z.partialRecord(practiceFieldNameSchema, provenanceSchema),
  /** The clips it rests on, the first one first. */
  clipIds: z.array(recordIdSchema),
  /** The agreement that came with the page as data, if any. */
  agreementId: z.optional(recordIdSchema),
  /** The practice this one is a newer version of: last year's grant page. */
  previousVersionId: z.optional(recordIdSchema),
  /** How a person has organised it. */
  organised: z.optional(organisedSchema),
  /** The practice this one was merged into, while it is in the trash for that. */
  mergedIntoId: z.optional(recordIdSchema),
  /** Where it was copied from, when it came from a collection of another municipality. */
  derivedFrom: z.optional(derivedFromSchema),
});
/** A practice: the card a person works with. */
export type Practice = z.infer<typeof practiceSchema>;
