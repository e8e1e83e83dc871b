import {
  type Answer,
  envelopeSchema,
  type MessageName,
  protocol,
  type ReplyOf,
  type RequestOf,
} from './protocol.ts';

/** The background's answer to each message. */
export type Handlers = { [Name in MessageName]: (request: RequestOf<Name>) => Promise<ReplyOf<Name>> };

/** Who sent a message, as the browser tells it. */
export type Sender = {
  /** The sending extension. */
  id?: string | undefined;
  /** The sending page's origin, which a taken-over page cannot forge. */
  origin?: string | undefined;
  /** The sending page's address; looked at only where the browser tells no origin. */
  url?: string | undefined;
};

/** The answer to a raw message; `undefined` when it is not ours to answer: not our protocol, or not from a page of our own. */
export function answerMessage(
  handlers: Handlers,
  raw: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Promise<Answer> | undefined {
  if (!isOwnPage(sender, own)) return undefined;
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return undefined;
  return answer(handlers, envelope.data.name, envelope.data.request);
}

/** Whether a message comes from one of our own pages. Our script in a web page has our id too, but the page's origin. */
function isOwnPage(sender: Sender, own: { id: string; origin: string }): boolean {
  if (sender.id !== own.id) return false;
  if (sender.origin !== undefined) return sender.origin === own.origin;
  return sender.url?.startsWith(`${own.origin}/`) === true;
}

async function answer<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  raw: unknown,
): Promise<Answer> {
  const request = protocol[name].request.safeParse(raw);
  if (!request.success)
    return { ok: false, error: `The message ${name} carries something else than it should` };
  try {
    return { ok: true, reply: await handlers[name](request.data as RequestOf<Name>) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
