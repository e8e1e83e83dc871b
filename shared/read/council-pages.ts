import { subdomainAtSupplier } from '../municipality/council-suppliers.ts';
import type { Block } from './blocks.ts';

/** Addresses under which the usual systems (CloudNC, Dynasty, Tweb, CaseM) show meetings, wherever they are hosted. */
const councilPaths =
  /\/(?:kokous|toimielimet|kokoukset|ktweb\w*|twebscr|dynasty\w*)\/|drequest\.php\?.*page=meeting|\/ktproxy|epj\w+_tweb|[?&]doctype=3/i;

/** Whether an address belongs to a system that publishes councils' minutes. */
export function isCouncilAddress({ hostname, pathname, search }: URL): boolean {
  if (subdomainAtSupplier(hostname) !== undefined) return true;
  return councilPaths.test(`${pathname}${search}`);
}

const meetingWords = /§\s*\d|\d\s*§|\b(?:kokous|pöytäkirja|esityslista|sammanträde|protokoll|meeting)\b/i;

/** The block that shows that a page speaks of a meeting; undefined for a front page or a search of such a system. */
export function tellsMeeting(blocks: readonly Block[]): Block | undefined {
  const found = blocks.find((block) => block.text.length < 400 && meetingWords.test(block.text));
  return found !== undefined && blocks.some(({ text }) => /§/.test(text)) ? found : undefined;
}
