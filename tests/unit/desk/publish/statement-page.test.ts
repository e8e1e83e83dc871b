import { describe, expect, test } from 'vitest';
import { statementPage } from '#shared/desk/publish/statement-page.ts';
import { conformanceWords } from '#shared/language/conformance/conformance-words.ts';
import { folderWords } from '#shared/language/folder/folder-words.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { anAgreement } from '../../../builders/agreement.ts';
import { folderParts, OTHER_PLACE } from '../../../builders/folder.ts';
import { aPartner } from '../../../builders/partner.ts';
import { aPublication } from '../../../builders/publication.ts';

const contact = { role: { fi: 'Sihteeri' }, email: 'tiedot@koivula.example', basis: 'public-duty' } as const;
const logo = { address: 'logot/a.png', alt: { fi: 'Logo' } };
const publisher = { name: { fi: 'Kunta $& <Ykkönen>' }, website: 'https://koivula.example/' };
const whole = aPublication({
  publisher,
  agreement: anAgreement({ contact }),
  partners: [aPartner({ logo })],
  commitments: [],
});
const { release } = folderParts();

describe.each(LANGUAGES)('the texts for the statements in %s', (language) => {
  const { statement, privacy } = conformanceWords[language];
  const { gaps, keptBy } = folderWords[language].statements;
  const written = [...Object.values(statement), ...Object.values(privacy)]
    .map((text) => (typeof text === 'function' ? text('1') : text))
    .join('\n');
  const page = statementPage(language, { publication: whole, place: OTHER_PLACE, release });

  test.each(Object.entries(gaps))('leave the gap %s to be filled as it is named', (_, gap) => {
    expect(written).toContain(gap);
  });

  test('tell the publisher, the server and its keeper, and the address, as they are written', () => {
    const name = 'Kunta $&amp; &lt;Ykkönen&gt;';
    const [server, email] = ['jakelu.example', contact.email];
    const [before = '', after = ''] = privacy.controller.split(gaps.publisher);
    expect(page).toContain(keptBy(server, name));
    expect(page).toContain(`${before}${name}${after.replace(gaps.address, email)}`);
    expect(page).toContain(privacy.logos.replace(gaps.server, server));
    expect(page).toContain(release.version);
  });

  test('keep in brackets only what nobody but the publisher knows: the page and the feedback channel', () => {
    const brackets = [...page.matchAll(/\[[^\]]+\]/g)].map(([gap]) => gap);
    expect(brackets).toHaveLength(2);
    expect(brackets.filter((gap) => Object.values<string>(gaps).includes(gap))).toEqual([]);
  });

  test('leave the address to be filled where there is no contact, and logos out where there are none', () => {
    const bare = aPublication({ agreement: anAgreement({ contact: undefined }) });
    const told = statementPage(language, { publication: bare, place: OTHER_PLACE, release });
    expect(told).toContain(gaps.address);
    expect(told).not.toContain(privacy.logos.replace(gaps.server, 'jakelu.example'));
  });
});
