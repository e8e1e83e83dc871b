import { xmlText } from '../exchange/xml-text.ts';
/** A script of the widget at a fixed version, with the hash by which a browser refuses any other. */
export type HostedScript = {
  /** The script's address, with the version in it. */
  readonly address: string;
  /** Its hash, `sha384-…`, as the build prints it. */
  readonly integrity: string;
};

/** What stands in a mount: where the data is and how it is shown. */
export type MountAttributes = Readonly<Record<string, string>>;

/** The snippet for a site that holds the script and the data itself: the readable list, and the script that upgrades it. */
export function selfHostedSnippet(script: string, attributes: MountAttributes, readable: string): string {
  return `${mount(attributes, readable)}\n<script src="${xmlText(script)}" defer></script>`;
}

/** The snippet for a script that another site holds: one line more than the list, with its version and hash. */
export function hostedSnippet(script: HostedScript, attributes: MountAttributes, readable: string): string {
  const { address, integrity } = script;
  return `${mount(attributes, readable)}\n<script src="${xmlText(address)}" integrity="${xmlText(integrity)}" crossorigin="anonymous" defer></script>`;
}

function mount(attributes: MountAttributes, readable: string): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` data-${name}="${xmlText(value)}"`)
    .join('');
  return `<div data-hyvan-kierre${written}>\n${readable}\n</div>`;
}
