import { z } from 'zod/mini';
import { safeUrl } from '../html/safe-url.ts';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { daySchema, recordIdSchema } from '../record/record.ts';
import { planSchema } from './plan-schema.ts';
import { note, roles, words } from './workshop-texts.ts';

/** A time of day on the 24-hour clock of Finland: `17:00`. */
export const timeOfDaySchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** An address that may stand in a link. */
const addressSchema = z.string().check(
  z.maxLength(4_000),
  z.refine((address) => safeUrl(address) !== undefined),
);

/** What a part of the programme is: information, work together, a break, or something else such as a welcome. */
export const PROGRAMME_KINDS = ['information', 'workshop', 'break', 'other'] as const;
/** What a part of the programme is. */
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** One part of a workshop's programme. */
export const programmeRowSchema = z.object({
  /** The part's own id. */
  id: recordIdSchema,
  /** What is done; empty while a person has not named it. */
  title: z.string().check(z.maxLength(500)),
  /** How long it takes, in whole minutes. */
  minutes: z.int().check(z.minimum(0), z.maximum(1_440)),
  /** What it is. */
  kind: z.enum(PROGRAMME_KINDS),
});
/** One part of a workshop's programme. */
export type ProgrammeRow = z.infer<typeof programmeRowSchema>;

/** Ways in which people are invited. */
export const CHANNELS = [
  'email',
  'letter',
  'phone',
  'newsletter',
  'social-media',
  'municipal-channels',
  'press',
  'other',
] as const;

/** An invitation to those who hold a role; it names no person. */
export const invitationSchema = z.object({
  /** The invitation's own id. */
  id: recordIdSchema,
  /** The invited role or group: the chair of the council, say. */
  role: z.string().check(z.maxLength(500)),
  /** How they are invited. */
  channel: z.enum(CHANNELS),
  /** When it was sent; absent while it has not been. */
  sentOn: z.optional(daySchema),
});
/** An invitation to those who hold a role. */
export type Invitation = z.infer<typeof invitationSchema>;

/** What participants and organisers thought: counts and notes, no names. */
export const feedbackSchema = z.object({
  /** How many took part. */
  participants: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  /** How many answered the request for feedback. */
  answers: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  /** What was said during the workshop. */
  during: z.optional(note),
  /** What was answered after it. */
  after: z.optional(note),
  /** What the organisers themselves thought of it. */
  selfEvaluation: z.optional(note),
});

/** One workshop of a series, held in one of its areas. */
export const workshopSchema = z.object({
  /** The workshop's own id. */
  id: recordIdSchema,
  /** The area it is held in. */
  areaId: recordIdSchema,
  /** Its own theme, when it has one besides the series'. */
  theme: z.optional(words),
  /** The day; absent while it has not been agreed. */
  day: z.optional(daySchema),
  /** When it begins. */
  startsAt: z.optional(timeOfDaySchema),
  /** When it ends. */
  endsAt: z.optional(timeOfDaySchema),
  /** The house and the room. */
  place: z.optional(words),
  /** The municipality that hosts it: books the room and pays for it. */
  hostCode: z.optional(municipalityCodeSchema),
  /** Where people sign up. */
  registrationAddress: z.optional(addressSchema),
  /** Who leads the discussions, as roles. */
  facilitators: roles,
  /** The programme, in its order. */
  programme: z.array(programmeRowSchema).check(z.maxLength(100)),
  /** Who is invited and how. */
  invitations: z.array(invitationSchema).check(z.maxLength(500)),
  /** What is needed or handed out, one by one; an address may stand in it. */
  materials: roles,
  /** What each municipality plans, at most one for each. */
  plans: z.array(planSchema).check(z.maxLength(308)),
  /** What was thought of it. */
  feedback: feedbackSchema,
});
/** One workshop of a series. */
export type Workshop = z.infer<typeof workshopSchema>;
