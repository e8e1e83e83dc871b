import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import themesSheet from '#shared/components/themes.css?raw';
import tokensSheet from '#shared/components/tokens.css?raw';
import type { Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import {
  chosenColours,
  findContrasts,
  mountMarkup,
  NO_CHOICE,
  type ThemeChoice,
  themeCss,
} from '#shared/theme/theme-choice.ts';
import { readPropertyNames, readThemeColours } from '#shared/theme/theme-colours.ts';
import { ColourTable } from './ColourTable.tsx';
import { ContrastTable } from './ContrastTable.tsx';
import { CopyText } from './CopyText.tsx';
import { NameList } from './NameList.tsx';
import { PageLanguage } from './PageLanguage.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { SettingFields } from './SettingFields.tsx';

/** Props of the theme builder. */
export type ThemeBuilderProps = {
  /** The language it begins in. */
  firstLanguage: Language;
};

/** The whole page: choices, the real widget beside them, contrasts, and what to copy. */
export function ThemeBuilder({ firstLanguage }: ThemeBuilderProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const [choice, setChoice] = useState<ThemeChoice>(NO_CHOICE);
  const theme = useMemo(() => readThemeColours(tokensSheet, themesSheet, choice.theme), [choice.theme]);
  const colours = useMemo(() => chosenColours(theme, choice), [theme, choice]);
  const words = themeWords[language];
  const change = (changes: Partial<ThemeChoice>) => setChoice({ ...choice, ...changes });
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  return (
    <main>
      <header>
        <h1>{words.title}</h1>
        <PageLanguage language={language} onChoose={setLanguage} />
      </header>
      <p>{words.lead}</p>
      <div class="bench">
        <div class="choices">
          <section aria-labelledby="settings">
            <h2 id="settings">{words.settings}</h2>
            <SettingFields choice={choice} language={language} onChange={change} />
          </section>
          <section aria-labelledby="colours">
            <h2 id="colours">{words.colours}</h2>
            <p class="help">{words.coloursHelp}</p>
            <ColourTable
              colours={colours}
              chosen={choice.colours}
              language={language}
              onChange={(chosen) => change({ colours: chosen })}
            />
            <button type="button" onClick={() => change({ colours: new Map(), radius: undefined })}>
              {words.reset}
            </button>
          </section>
          <section aria-labelledby="contrasts">
            <h2 id="contrasts">{words.contrasts}</h2>
            <ContrastTable findings={findContrasts(colours, choice.scheme)} language={language} />
          </section>
        </div>
        <section class="seen" aria-labelledby="preview">
          <h2 id="preview">{words.preview}</h2>
          <PreviewPane choice={choice} colours={colours} css={themeCss(choice, theme)} />
        </section>
      </div>
      <CopyText
        id="css"
        label={words.css}
        text={themeCss(choice, theme)}
        none={words.noCss}
        language={language}
      />
      <CopyText id="markup" label={words.markup} text={mountMarkup(choice)} language={language} />
      <section aria-labelledby="properties">
        <h2 id="properties">{words.properties}</h2>
        <p>{words.propertiesHelp}</p>
        <NameList names={readPropertyNames(tokensSheet)} prefix="--kierre-" help={words.propertyHelp} />
      </section>
      <section aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        <p>{words.partsHelp}</p>
        <NameList names={Object.keys(words.partHelp)} prefix="" help={words.partHelp} />
      </section>
    </main>
  );
}
