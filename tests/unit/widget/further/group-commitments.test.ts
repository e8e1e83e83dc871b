import { describe, expect, test } from 'vitest';
import { groupCommitments } from '../../../../widget/further/group-commitments.ts';
import { aPartnerEntry } from '../../../builders/publication.ts';

const [play, work] = [
  '018f3854-0ad8-7604-a650-6d12722c0356',
  '018f3854-f920-700b-b897-1dc42855f88f',
] as const;
const goals = [
  { id: play, name: { fi: 'Yhdessä' } },
  { id: work, name: { fi: 'Työtä' } },
];
const club = aPartnerEntry({}, [
  { text: { fi: 'kumpaankin' }, goalIds: [work, play], lifeStages: ['older-people'] },
  { text: { fi: 'ei mihinkään' }, goalIds: [], lifeStages: [] },
]);
const shop = aPartnerEntry({}, [{ text: { fi: 'työhön' }, goalIds: [work, work], lifeStages: ['youth'] }]);

function told(...given: Parameters<typeof groupCommitments>) {
  return groupCommitments(...given).map(({ key, promises }) => [
    key,
    promises.map(({ commitment }) => commitment.text.fi),
  ]);
}

describe('groupCommitments', () => {
  test('puts a commitment of several goals under each once, and those of none last', () => {
    expect(told([club, shop], goals, 'goal')).toEqual([
      [play, ['kumpaankin']],
      [work, ['kumpaankin', 'työhön']],
      [undefined, ['ei mihinkään']],
    ]);
  });

  test('groups by life stage, the youngest first, and leaves out stages without any', () => {
    expect(told([club, shop], goals, 'lifeStage')).toEqual([
      ['youth', ['työhön']],
      ['older-people', ['kumpaankin']],
      [undefined, ['ei mihinkään']],
    ]);
  });

  test('puts a goal the agreement lacks among those of none, so that no commitment is lost', () => {
    expect(told([shop], goals.slice(0, 1), 'goal')).toEqual([[undefined, ['työhön']]]);
  });
});
