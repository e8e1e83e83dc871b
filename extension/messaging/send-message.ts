import { browser } from 'wxt/browser';
import { answerSchema, type MessageName, protocol, type ReplyOf, type RequestOf } from './protocol.ts';

/** Asks the background to do something and gives its reply; fails when it could not be done. */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ReplyOf<Name>> {
  const answer = answerSchema.parse(await browser.runtime.sendMessage({ name, request }));
  if (!answer.ok) throw new Error(answer.error);
  return protocol[name].reply.parse(answer.reply) as ReplyOf<Name>;
}
