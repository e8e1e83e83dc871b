import { describe, expect, test } from 'vitest';
import { voiceOf } from '#shared/language/voice.ts';
import { partnersCsv, partnersJson } from '../../../../widget/further/partners-file.ts';
import { aPartnerEntry } from '../../../builders/publication.ts';

const entry = aPartnerEntry(
  {
    name: { fi: '=Pallo; "kerho"', sv: 'Bollen' },
    area: { fi: 'Ylikylä' },
    contact: {
      role: { fi: 'kanarialintu' },
      email: 'kanaria@pallo.example',
      phone: '040 kanaria',
      basis: 'consent',
    },
  },
  [
    { text: { fi: 'Pidämme kerhon.' } },
    { text: { fi: 'Keitämme kahvit.' }, lifeStages: ['youth', 'everyone'] },
  ],
);

describe('partners as files', () => {
  test('hold nothing of a contact', () => {
    expect(partnersJson([entry])).not.toMatch(/kanaria|contact/);
    expect(partnersCsv([entry], voiceOf('fi'))).not.toMatch(/kanaria/);
  });

  test('tell in JSON what is promised, in every language', () => {
    const [row] = JSON.parse(partnersJson([entry]));
    expect(row.partner.name).toEqual(entry.partner.name);
    expect(row.partner.signature).toEqual(entry.partner.signature);
    expect(row.commitments[1]).toMatchObject({
      text: { fi: 'Keitämme kahvit.' },
      lifeStages: ['youth', 'everyone'],
    });
  });

  test('are a table Finnish Excel opens: with its mark, semicolons, quotes, and no formula', () => {
    const file = partnersCsv([entry], voiceOf('fi'));
    expect(file.startsWith('\ufeff"Nimi";"Tyyppi";')).toBe(true);
    expect(file).toContain('"\'=Pallo; ""kerho""";"Yhdistys tai järjestö"');
    expect(file).toContain('"Pidämme kerhon.\nKeitämme kahvit.";"Nuoret, Koko väestö, Osallisuus"');
  });

  test('are in the reader’s language', () => {
    expect(partnersCsv([entry], voiceOf('sv'))).toContain('"Bollen"');
  });
});
