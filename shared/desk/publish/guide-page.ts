import type { Release } from '../../conformance/release.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { folderWords } from '../../language/folder/folder-words.ts';
import { formatMomentDay } from '../../language/formats.ts';
import type { Language } from '../../language/language.ts';
import { chooseText } from '../../language/localized-text.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { PACKAGINGS, type Packaging } from '../desk-agreement-schema.ts';
import { framePolicy, type PolicyNeeds, pagePolicy } from './code-policy.ts';
import { CHECK_FILES, codeFile, GUIDE_FILES } from './folder-names.ts';
import { codeBlock, factTable, folderPage } from './folder-page.ts';
import type { FolderPlace } from './folder-place.ts';
import { SITE_SYSTEMS, systemName } from './site-systems.ts';

/** What a file of the folder is, as the guide has words for it. */
export type FileKind = keyof (typeof folderWords)['fi']['files']['kinds'];

/** What the guide is made of. */
export type GuideOptions = {
  /** What is published. */
  publication: Publication;
  /** The name its files share. */
  stem: string;
  /** Where they lie. */
  place: FolderPlace;
  /** The widget that lies with them. */
  release: Release;
  /** What the codes need of the policy beside themselves. */
  needs: PolicyNeeds;
  /** Every file of the folder with what it is. */
  files: readonly { readonly path: string; readonly kind: FileKind }[];
};

/** The guide for the webmaster: what lies in the folder, where it goes, what to paste and what to let through. */
export function guidePage(language: Language, options: GuideOptions): string {
  const words = folderWords[language];
  const { publication } = options;
  const lead = words.lead(
    chooseText(publication.agreement.name, language).text,
    chooseText(publication.publisher.name, language).text,
    formatMomentDay(publication.publishedAt, language),
  );
  const sections: [heading: string, body: Markup][] = [
    [words.begin.heading, beginning(language, options)],
    [words.codes.heading, codes(language, options)],
    [words.systems.heading, systems(language)],
    [words.policy.heading, policy(language, options)],
    [
      words.update.heading,
      list([words.update.files, words.update.living, words.update.plain, words.update.cache]),
    ],
    [words.integrity.heading, integrity(language, options)],
    [words.files.heading, files(language, options)],
  ];
  return folderPage({
    language,
    title: words.title,
    files: GUIDE_FILES,
    body: markup`<p class="version">${lead}</p>
<p>${words.about}</p>
${sections.map(([heading, body]) => markup`<section><h2>${heading}</h2>${body}</section>`)}`,
  });
}

function beginning(language: Language, { place }: GuideOptions): Markup {
  const { begin } = folderWords[language];
  const page = CHECK_FILES[language];
  return markup`<ol>
<li>${begin.place(place.folder)}</li>
<li>${begin.check} <a href="${page}">${new URL(page, place.folder).href}</a></li>
<li>${begin.choose}</li>
<li>${begin.policy}</li>
</ol>`;
}

function codes(language: Language, { publication, stem }: GuideOptions): Markup {
  const { codes: words, ...rest } = folderWords[language];
  const rows = PACKAGINGS.map((packaging): [Markup, Markup, Markup] => {
    const links = publication.languages.map(
      (each) => markup`<li>${link(codeFile(stem, each, packaging))}</li>`,
    );
    return [text(words.names[packaging]), text(words.about[packaging]), markup`<ul>${links}</ul>`];
  });
  return factTable(words.heading, [rest.systems.code, rest.files.what, rest.files.name], rows);
}

function systems(language: Language): Markup {
  const { systems: words, codes: named } = folderWords[language];
  const rows = Object.entries(SITE_SYSTEMS).map(([system, packagings]): [Markup, Markup, Markup] => {
    const names = packagings.map((packaging) => named.names[packaging]).join(', ');
    const key = system as keyof typeof SITE_SYSTEMS;
    return [text(systemName(key, words.other)), text(names), text(words.notes[key])];
  });
  return factTable(words.heading, [words.system, words.code, words.note], rows);
}

function policy(language: Language, { place, needs }: GuideOptions): Markup {
  const { policy: words, codes: named } = folderWords[language];
  const uses = PACKAGINGS.map((packaging: Packaging) => {
    const name = named.names[packaging];
    const lines = pagePolicy(packaging, place, needs);
    const shown =
      lines.length === 0 ? markup`<p>${words.nothing}</p>` : codeBlock(`${lines.join(';\n')};`, name);
    const own =
      packaging === 'frame'
        ? markup`<p>${words.framePage}</p>${codeBlock(`${framePolicy(place).join(';\n')};`, words.framePage)}`
        : undefined;
    return markup`<dt>${name}</dt><dd>${shown}${own}</dd>`;
  });
  return markup`<p>${words.lead}</p>
<dl class="policy">
${uses}
</dl>
${place.isOwnSite ? undefined : markup`<p>${words.otherHost}</p>`}`;
}

function integrity(language: Language, { release }: GuideOptions): Markup {
  const words = folderWords[language];
  const scripts = release.files.filter(({ name }) => /^(widget|widget-all|views)\.js$/.test(name));
  const rows = scripts.map(({ name, integrity: hash }): [Markup, Markup] => [
    text(name),
    markup`<code>${hash}</code>`,
  ]);
  return markup`<p>${words.integrity.lead(release.version)}</p>
${factTable(words.integrity.heading, [words.files.name, words.integrity.heading], rows)}`;
}

function files(language: Language, options: GuideOptions): Markup {
  const words = folderWords[language].files;
  const rows = options.files.map(({ path, kind }): [Markup, Markup] => [link(path), text(words.kinds[kind])]);
  return factTable(words.heading, [words.name, words.what], rows);
}

function link(path: string): Markup {
  return markup`<a href="${path}">${path}</a>`;
}

function text(words: string): Markup {
  return markup`${words}`;
}

function list(texts: readonly string[]): Markup {
  return markup`<ul>${texts.map((each) => markup`<li>${each}</li>`)}</ul>`;
}
