import { type Markup, markup } from '../../html/markup.ts';
import { checkWords } from '../../language/check/check-words.ts';
import type { Language } from '../../language/language.ts';
import { CHECK_FILES, CHECK_SCRIPT, framePageFile } from './folder-names.ts';
import { folderPage } from './folder-page.ts';
import { addressIn, type FolderPlace, policySource } from './folder-place.ts';

/** What the check of a site is made of. */
export type CheckOptions = {
  /** The name the publication's files share. */
  stem: string;
  /** Where they lie. */
  place: FolderPlace;
  /** A language in which the frame's page is there. */
  frameLanguage: Language;
};

/** The page that tells what works on the server: it lies in the folder and tries the files beside it. */
export function checkPage(language: Language, options: CheckOptions): string {
  const words = checkWords[language];
  return folderPage({
    language,
    title: words.title,
    files: CHECK_FILES,
    body: markup`<p>${words.lead}</p>
${silentPart(language, CHECK_SCRIPT, options)}`,
    script: scriptElement(language, CHECK_SCRIPT, options),
  });
}

/** The same check to paste on a page of the content management system, where other rules may hold. */
export function checkCode(language: Language, options: CheckOptions): string {
  const address = addressIn(options.place, CHECK_SCRIPT);
  return `${silentPart(language, address, options).text}\n${scriptElement(language, address, options).text}`;
}

function scriptElement(language: Language, address: string, options: CheckOptions): Markup {
  const { stem, frameLanguage } = options;
  return markup`<script src="${address}" data-stem="${stem}" data-frame="${framePageFile(stem, frameLanguage)}" data-language="${language}" defer></script>`;
}

/** What is read where no script runs: what that means, and what to ask for. */
function silentPart(language: Language, address: string, { place }: CheckOptions): Markup {
  const { silent } = checkWords[language];
  const causes = [
    markup`<li>${silent.policy(`script-src ${policySource(place)}`)}</li>`,
    markup`<li>${silent.file(new URL(address, place.folder).href)}</li>`,
    markup`<li>${silent.editor}</li>`,
  ];
  return markup`<div data-hyvan-kierre-check lang="${language}">
<p>${silent.lead}</p>
<ul>
${causes}
</ul>
<p>${silent.meanwhile}</p>
</div>`;
}
