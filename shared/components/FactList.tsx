import type { VNode } from 'preact';
import type { FactLine } from '../facts/phrase.ts';
import type { Measure } from '../partner/commitment-schema.ts';
import { PhraseText } from './PhraseText.tsx';

/** Props of a list of facts. */
export type FactListProps = {
  /** The facts, in the order they are told. */
  facts: readonly FactLine[];
  /** Draws a measure's readings below its words. */
  drawMeasure?: ((measure: Measure) => VNode | null) | undefined;
};

/** Labelled facts, one below the other. */
export function FactList({ facts, drawMeasure }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts" part="facts">
      {facts.map(({ label, values, isInline, measure }) => (
        <div key={label} class="fact">
          <dt part="label">{label}</dt>
          <dd part="value">
            {values.length === 1 || measure ? (
              values.map((phrase) => (
                <div>
                  <PhraseText phrase={phrase} />
                </div>
              ))
            ) : (
              <ul class={isInline ? 'values values-inline' : 'values'}>
                {values.map((phrase) => (
                  <li>
                    <PhraseText phrase={phrase} />
                  </li>
                ))}
              </ul>
            )}
            {measure && drawMeasure?.(measure)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
