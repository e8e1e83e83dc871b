// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { FactList } from '#shared/components/FactList.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { PartnerDetails } from '#shared/components/PartnerDetails.tsx';
import { PartnerList } from '#shared/components/PartnerList.tsx';
import { agreementFacts } from '#shared/facts/agreement-facts.ts';
import { voiceOf } from '#shared/language/voice.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

function draw(part: VNode): HTMLElement {
  const place = document.createElement('div');
  render(part, place);
  return place;
}

const voice = voiceOf('fi');

const links = { partnerAddress: (id: string) => `#${id}`, onOpenPartner: () => {} };

describe('LocalizedSpan', () => {
  test('marks a text in another language with lang and a note', () => {
    const place = draw(<LocalizedSpan texts={{ fi: 'Kerho' }} voice={voiceOf('sv')} />);
    expect(place.querySelector('[lang="fi"]')?.textContent).toBe('Kerho');
    expect(place.textContent).toBe('Kerho (på finska)');
  });

  test('leaves the note out of names', () => {
    expect(draw(<LocalizedSpan texts={{ fi: 'Kerho' }} voice={voiceOf('sv')} isName />).textContent).toBe(
      'Kerho',
    );
  });
});

describe('agreementFacts', () => {
  test('tells the status with its dates', () => {
    const agreement = anAgreement({ signedOn: '2018-05-21', validUntil: '2027-12-31' });
    const place = draw(<FactList facts={agreementFacts(agreement, 0, voice, '2026-11-22')} />);
    expect(place.querySelector('dd')?.textContent).toBe(
      'Voimassa, allekirjoitettu 21.5.2018, voimassa 31.12.2027 saakka',
    );
  });

  test('says of a target that is being chosen that it is', () => {
    const targets = [{ id: aPartnerEntry().partner.id, scope: 'municipality', state: 'choosing' } as const];
    const agreement = anAgreement({ developmentTargets: targets });
    const place = draw(<FactList facts={agreementFacts(agreement, 0, voice, '2026-11-22')} />);
    expect(place.textContent).toContain('Valitaan parhaillaan');
  });
});

describe('PartnerList', () => {
  const entries = [
    aPartnerEntry({ name: { fi: 'Pallo' } }, [{}]),
    aPartnerEntry({
      name: { fi: 'Kauppa' },
      kind: 'company',
      signature: { state: 'left', day: '2026-01-31' },
    }),
    aPartnerEntry({
      name: { fi: 'Koulu' },
      kind: 'educational-institution',
      signature: { state: 'promised' },
    }),
  ];

  test('shows groups, commitments and tags, and says who has left or only promised', () => {
    const place = draw(<PartnerList entries={entries} voice={voice} headingLevel={4} {...links} />);
    expect([...place.querySelectorAll('h4')].map((heading) => heading.textContent)).toEqual([
      'Yhdistykset ja järjestöt 1',
      'Yritykset 1',
      'Oppilaitokset 1',
    ]);
    expect(place.textContent).toContain('Irtautunut 31.1.2026');
    expect(place.textContent).toContain('Luvannut');
    expect(place.querySelector('.tags')?.textContent).toBe('NuoretOsallisuus');
  });

  test('stops at its limit over the groups', () => {
    const place = draw(<PartnerList entries={entries} limit={2} voice={voice} headingLevel={4} {...links} />);
    expect(place.querySelectorAll('.partner')).toHaveLength(2);
  });

  test('opens a partner on a plain click and leaves other clicks to the link', () => {
    const onOpenPartner = vi.fn();
    const place = draw(
      <PartnerList
        entries={entries}
        voice={voice}
        headingLevel={4}
        {...links}
        onOpenPartner={onOpenPartner}
      />,
    );
    const link = place.querySelector('a');
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(onOpenPartner).not.toHaveBeenCalled();
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onOpenPartner).toHaveBeenCalledWith(entries[0]?.partner.id);
  });
});

describe('PartnerDetails', () => {
  const contact = {
    role: { fi: 'Sihteeri' },
    phone: '+358 40 000 0000',
    basis: 'consent',
    until: '2026-11-22',
  } as const;
  const entry = aPartnerEntry({ contact }, [
    {
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      measure: {
        name: { fi: 'Kävijät' },
        unit: { fi: 'kävijää' },
        start: 0,
        target: 200,
        readings: [{ day: '2026-06-01', value: 50 }],
      },
    },
  ]);
  const shown = (today: string) =>
    draw(<PartnerDetails entry={entry} goals={[]} voice={voice} today={today} headingLevel={6} />);

  test('shows the contact until its last day', () => {
    expect(shown('2026-11-22').querySelector('a[href="tel:+358400000000"]')).not.toBeNull();
    expect(shown('2026-11-23').textContent).not.toContain('Sihteeri');
  });

  test('tells a measure in words and keeps headings at most at level 6', () => {
    const place = shown('2026-11-22');
    expect(place.textContent).toContain('nyt 50 kävijää, tavoite 200, alussa 0');
    expect(place.textContent).toContain('1.1.2026 – 31.12.2026');
    expect(place.querySelectorAll('h6')).toHaveLength(2);
  });
});
