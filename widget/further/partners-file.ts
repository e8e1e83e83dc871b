import { collectTags } from '#shared/components/PartnerListItem.tsx';
import { guarded } from '#shared/exchange/formula-guard.ts';
import { signatureWords } from '#shared/facts/partner-facts.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Voice } from '#shared/language/voice.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';

/** The names of what is let through, at any depth; what is not named here, contacts above all, does not leave. */
const NAMES_LET_THROUGH = [
  ...[
    'partner',
    'id',
    'kind',
    'ownKind',
    'name',
    'businessId',
    'description',
    'website',
    'area',
    'languages',
  ],
  ...['signature', 'state', 'day', 'commitments', 'text', 'lifeStages', 'elements', 'startsOn', 'endsOn'],
  ...['progress', 'fi', 'sv', 'en', 'se', 'smn', 'sms'],
];

/** Partners with their commitments as JSON for re-use, in all their languages. */
export function partnersJson(entries: readonly PartnerEntry[]): string {
  return JSON.stringify(entries, NAMES_LET_THROUGH, 2);
}

/**
 * Partners as a table for spreadsheets, in the reader's language, as Finnish Excel opens it: semicolons, UTF-8 with its
 * mark, every cell in quotes and none a formula. Only what is named here is let through: never a contact.
 */
export function partnersCsv(entries: readonly PartnerEntry[], voice: Voice): string {
  const { words, domain, language } = voice;
  const heads = [
    ...[furtherWordsOf(voice).name, words.kind, words.signature, words.website],
    ...[words.commitments, words.tags],
  ];
  const rows = entries.map((entry) => {
    const { partner, commitments } = entry;
    return [
      chooseText(partner.name, language).text,
      domain.partnerKind[partner.kind],
      signatureWords(partner.signature, voice),
      partner.website ?? '',
      commitments.map(({ text }) => chooseText(text, language).text).join('\n'),
      collectTags(entry, voice).join(', '),
    ];
  });
  const lines = [heads, ...rows].map((cells) =>
    cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(';'),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
