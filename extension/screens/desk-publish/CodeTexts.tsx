import type { Packaging } from '#shared/desk/desk-agreement-schema.ts';
import { framePolicy, pagePolicy } from '#shared/desk/publish/code-policy.ts';
import { type SiteCodeOptions, siteCode } from '#shared/desk/publish/site-code.ts';
import { folderWords } from '#shared/language/folder/folder-words.ts';
import type { Language } from '#shared/language/language.ts';
import { useWording } from '../parts/wording.ts';
import { CopyBlock } from './CopyBlock.tsx';

/** Props of the code to paste. */
export type CodeTextsProps = SiteCodeOptions & {
  /** What can be pasted. */
  packaging: Packaging;
  /** In which language. */
  language: Language;
};

/** The code to paste, the line that may follow a frame, and the lines of the security policy, each with a button that copies it. */
export function CodeTexts({ packaging, language, ...options }: CodeTextsProps) {
  const { language: own, words } = useWording();
  const { code: told } = words.deskPublish;
  const { place, publication, choice } = options;
  const { code, afterFrame } = siteCode(options, packaging, language);
  const needs = {
    hasLogos: publication.partners.some(({ logo }) => logo !== undefined),
    hasStyles: choice.colours.size > 0,
  };
  const lines = pagePolicy(packaging, place, needs);
  const isStyled = packaging === 'frame' || (packaging === 'script' && needs.hasStyles);
  return (
    <>
      <CopyBlock label={told.snippet} text={code} />
      {packaging === 'plain' && <p class="hint">{told.plainAgain}</p>}
      {isStyled && <p class="hint">{told.remake}</p>}
      {afterFrame && (
        <>
          <p class="hint">{folderWords[own].codes.frameHeight}</p>
          <CopyBlock label={told.frameLine} text={afterFrame} />
        </>
      )}
      {lines.length === 0 ? (
        <p class="hint">{told.noPolicy}</p>
      ) : (
        <CopyBlock label={told.policy} text={`${lines.join(';\n')};`} />
      )}
      {packaging === 'frame' && (
        <CopyBlock label={told.framePolicy} text={`${framePolicy(place).join(';\n')};`} />
      )}
      {packaging === 'script' && !place.isOwnSite && <p class="hint">{folderWords[own].policy.otherHost}</p>}
    </>
  );
}
