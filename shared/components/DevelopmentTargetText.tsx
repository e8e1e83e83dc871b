import type { DevelopmentTarget } from '../agreement/agreement-schema.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import type { Language } from '../language/language.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a development target in words. */
export type DevelopmentTargetTextProps = {
  /** The target. */
  target: DevelopmentTarget;
  /** The reader's language. */
  language: Language;
};

/** A development target: its text, how wide it reaches, and that it is being chosen when it is. */
export function DevelopmentTargetText({ target, language }: DevelopmentTargetTextProps) {
  const { targetScopes, targetStates } = domainWords[language];
  const isChoosing = target.state === 'choosing';
  return (
    <>
      {target.text && <LocalizedSpan texts={target.text} language={language} />}
      <span class="quiet">
        {target.text && ' · '}
        {target.scopeName ? (
          <>
            {targetScopes[target.scope]}:{' '}
            <LocalizedSpan texts={target.scopeName} language={language} isName />
          </>
        ) : (
          targetScopes[target.scope]
        )}
        {isChoosing && ` · ${targetStates.choosing}`}
      </span>
    </>
  );
}
