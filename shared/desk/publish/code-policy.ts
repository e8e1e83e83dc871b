import { POLICY_LINES, type PolicyUse, WIDGET_HOST } from '../../conformance/policy-lines.ts';
import type { Packaging } from '../desk-agreement-schema.ts';
import { type FolderPlace, policySource } from './folder-place.ts';

/** What a code asks of the page's security policy beside itself. */
export type PolicyNeeds = {
  /** Whether partners have logos. */
  hasLogos: boolean;
  /** Whether colours were chosen, which lie in a style sheet. */
  hasStyles: boolean;
};

/** Where the frame page's own policy names the page around it. */
const PAGE_AROUND = 'https://kunta.example';

/** The exact lines that the policy of a page must let through for a code; none when it asks for nothing. */
export function pagePolicy(packaging: Packaging, place: FolderPlace, needs: PolicyNeeds): string[] {
  if (packaging === 'plain') return [];
  if (packaging === 'frame') return linesOf('iframe', place);
  return [
    ...linesOf('hosted', place),
    ...(needs.hasLogos ? [`img-src ${policySource(place)}`] : []),
    ...(needs.hasStyles ? [`style-src ${policySource(place)}`] : []),
  ];
}

/** The lines of the frame page's own policy, where its server sends one. */
export function framePolicy(place: FolderPlace): string[] {
  return linesOf('iframe-host', place);
}

function linesOf(use: PolicyUse, place: FolderPlace): string[] {
  const source = policySource(place);
  return POLICY_LINES[use].map((line) =>
    line.replaceAll(WIDGET_HOST, source).replace(PAGE_AROUND, place.site),
  );
}
