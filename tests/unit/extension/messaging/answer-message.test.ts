import { describe, expect, test, vi } from 'vitest';
import { answerMessage, type Handlers, type Sender } from '../../../../extension/messaging/answer-message.ts';

const OWN = { id: 'our-id', origin: 'chrome-extension://our-id' };
const PANEL: Sender = { id: 'our-id', origin: OWN.origin, url: `${OWN.origin}/sidepanel.html` };
const CLIP_ID = '01a202b2-c500-714b-b1dd-2048074196b1';
const READ_AGAIN = { name: 'readAgain', request: { clipId: CLIP_ID, windowId: 1 } };

function handlers() {
  return {
    readAgain: vi.fn<Handlers['readAgain']>(async () => 'saved'),
    openLibrary: vi.fn<Handlers['openLibrary']>(async () => 'opened'),
  };
}

describe('answerMessage', () => {
  test('answers a message of our own page', async () => {
    const ours = handlers();
    expect(await answerMessage(ours, READ_AGAIN, PANEL, OWN)).toEqual({ ok: true, reply: 'saved' });
    expect(ours.readAgain).toHaveBeenCalledWith({ clipId: CLIP_ID, windowId: 1 });
  });

  test('passes on nothing that the message does not carry', async () => {
    const ours = handlers();
    const raw = { name: 'openLibrary', request: { practiceId: CLIP_ID, more: 'x' }, more: 'y' };
    await answerMessage(ours, raw, PANEL, OWN);
    expect(ours.openLibrary).toHaveBeenCalledWith({ practiceId: CLIP_ID });
  });

  test.each<[string, Sender]>([
    ['another extension', { id: 'another', origin: OWN.origin }],
    [
      'a web page through our own script',
      { id: 'our-id', origin: 'https://koivula.example', url: PANEL.url },
    ],
    ['a sandboxed frame', { id: 'our-id', origin: 'null', url: PANEL.url }],
    ['an address that only begins like ours', { id: 'our-id', url: `${OWN.origin}.example/` }],
    ['nobody', {}],
  ])('does not answer %s', (_who, sender) => {
    expect(answerMessage(handlers(), READ_AGAIN, sender, OWN)).toBeUndefined();
  });

  test('goes by the address where the browser tells no origin', async () => {
    const sender = { id: 'our-id', url: PANEL.url };
    expect(await answerMessage(handlers(), READ_AGAIN, sender, OWN)).toMatchObject({ ok: true });
  });

  test.each([
    undefined,
    'readAgain',
    { name: '__proto__', request: {} },
    { name: 'constructor', request: {} },
    { name: 'deletePractice', request: { practiceId: CLIP_ID } },
  ])('does not answer what is not in the protocol: %j', (raw) => {
    expect(answerMessage(handlers(), raw, PANEL, OWN)).toBeUndefined();
  });

  test.each([{}, { clipId: '../x', windowId: 1 }, { clipId: CLIP_ID, windowId: 'x' }, null])(
    'refuses a message that carries something else: %j',
    async (request) => {
      const ours = handlers();
      expect(await answerMessage(ours, { name: 'readAgain', request }, PANEL, OWN)).toMatchObject({
        ok: false,
      });
      expect(ours.readAgain).not.toHaveBeenCalled();
    },
  );

  test('answers a failure as a value', async () => {
    const ours = handlers();
    ours.openLibrary.mockRejectedValue(new Error('No window'));
    const answer = await answerMessage(ours, { name: 'openLibrary', request: {} }, PANEL, OWN);
    expect(answer).toEqual({ ok: false, error: 'No window' });
  });
});
