import { useLayoutEffect, useState } from 'preact/hooks';
import { mountAttributes, type ThemeChoice } from '#shared/theme/theme-choice.ts';
import type { ThemeColours } from '#shared/theme/theme-colours.ts';
import { SAMPLE_PUBLICATION } from './sample-publication.ts';

/** Props of the preview. */
export type PreviewPaneProps = {
  /** What is chosen. */
  choice: ThemeChoice;
  /** The colours as they are now. */
  colours: ThemeColours;
  /** The custom properties as they are copied. */
  css: string;
};

const DATA = JSON.stringify(SAMPLE_PUBLICATION);

/**
 * The real widget with invented data, styled by the very text that is copied. The pane is its page: the surface is the
 * page's ground, and light or dark is the page's own unless the widget is told otherwise.
 */
export function PreviewPane({ choice, colours, css }: PreviewPaneProps) {
  const [sheet] = useState(() => new CSSStyleSheet());
  useLayoutEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sheet]);
  useLayoutEffect(
    () => sheet.replaceSync(`${css}\n${paneCss(choice, colours)}`),
    [sheet, css, choice, colours],
  );
  return (
    <div class="pane">
      <div data-hyvan-kierre {...Object.fromEntries(mountAttributes(choice))}>
        <script type="application/json">{DATA}</script>
      </div>
    </div>
  );
}

function paneCss({ scheme }: ThemeChoice, colours: ThemeColours): string {
  const pair = (name: string) => `light-dark(${colours.get(name)?.light}, ${colours.get(name)?.dark})`;
  const own = scheme === 'auto' ? '' : `color-scheme: ${scheme};`;
  return `.pane { ${own} background: ${pair('surface')}; color: ${pair('ink')}; }`;
}
