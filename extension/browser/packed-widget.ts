import themesSheet from '#shared/components/themes.css?raw';
import tokensSheet from '#shared/components/tokens.css?raw';
import { RELEASE_FILE, type Release, releaseSchema } from '#shared/conformance/release.ts';
import { readThemeColours, type Theme, type ThemeColours } from '#shared/theme/theme-colours.ts';

/** The built widget as it goes with the extension. */
export type PackedWidget = {
  /** Its version, and the hashes of its files. */
  readonly release: Release;
  /** Its files, each under its name. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array<ArrayBuffer> }[];
};

/** Reads what is told of the widget that goes with the extension. No network: the files lie in the extension itself. */
export async function packedRelease(): Promise<Release> {
  const response = await fetch(`/widget/${RELEASE_FILE}`);
  return releaseSchema.parse(await response.json());
}

/** Reads the widget that goes with the extension. */
export async function packedWidget(): Promise<PackedWidget> {
  const release = await packedRelease();
  const files = await Promise.all(
    release.files.map(async ({ name }) => {
      const response = await fetch(`/widget/${name}`);
      if (!response.ok) throw new Error(`${name} is not in the extension`);
      return { path: name, content: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
  return { release, files };
}

/** The colours of a theme as the widget's style sheets have them. */
export function packedTheme(theme: Theme): ThemeColours {
  return readThemeColours(tokensSheet, themesSheet, theme);
}
