import type { Plugin } from 'vite';
import { domainWords } from '#shared/language/domain/domain-words.ts';
import { furtherWords } from '#shared/language/further/further-words.ts';
import { BETWEEN_TEXTS, type TextTree } from '#shared/language/retell.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';

/** The words that are made terse, by the folder they are in. */
const WORDS: Record<string, Record<string, TextTree>> = {
  widget: widgetWords,
  domain: domainWords,
  further: furtherWords,
};

/** Words of the field that no view says. The build fails when one of them comes to be used. */
const UNSAID = ['agreementKinds'];

/**
 * Leaves out of the widget what its words repeat: Swedish and English are texts in the order of the Finnish tree, whose
 * keys are there once. The same objects are made of them at the start.
 */
export function terseWords(): Plugin {
  return {
    name: 'terse-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\/shared\/language\/(widget|domain|further)\/(fi|sv|en)\.ts$/ },
      handler(_, id) {
        const [folder = '', language = ''] = id.replace('.ts', '').split('/').slice(-2);
        const { fi: original = {}, [language]: words = {} } = WORDS[folder] ?? {};
        const said = withoutUnsaid(original);
        const nameIn = (tongue: string) => `${folder}${tongue[0]?.toUpperCase()}${tongue[1]}`;
        const code =
          language === 'fi'
            ? `export const ${nameIn('fi')} = ${JSON.stringify(said)};`
            : `import { retell } from '../retell.ts';
               import { ${nameIn('fi')} } from './fi.ts';
               export const ${nameIn(language)} = /* @__PURE__ */ retell(${nameIn('fi')}, ${JSON.stringify(textsIn(words, said))});`;
        return { code, map: null };
      },
    },
    renderChunk(code) {
      const said = UNSAID.find((name) => code.includes(name));
      if (said) this.error(`${said} is used now: take it off the list of words that are left out`);
    },
  };
}

function withoutUnsaid(words: TextTree): TextTree {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !UNSAID.includes(key)));
}

/** The texts of a tree in one, in the order in which they stand in another. */
export function textsIn(words: TextTree, order: TextTree): string {
  const list = (part: TextTree | undefined, like: TextTree): string[] => {
    if (typeof like === 'string') return [String(part)];
    return Object.entries(like).flatMap(([key, inner]) => list(Object(part)[key], inner));
  };
  const texts = list(words, order);
  if (texts.some((text) => text.includes(BETWEEN_TEXTS)))
    throw new Error(`a text has ${BETWEEN_TEXTS} in it`);
  return texts.join(BETWEEN_TEXTS);
}
