import { browser } from 'wxt/browser';
import { answerMessage, type Handlers } from './answer-message.ts';

/** Answers the messages of our own pages, in the background. */
export function listenForMessages(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  browser.runtime.onMessage.addListener((raw: unknown, sender, sendResponse) => {
    const answer = answerMessage(handlers, raw, sender, own);
    if (answer === undefined) return false;
    void answer.then(sendResponse);
    return true;
  });
}
