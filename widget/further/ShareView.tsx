import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { LoadedScene } from '../scene.ts';
import { PartnersAnnex } from './PartnersAnnex.tsx';
import { partnersCsv, partnersJson } from './partners-file.ts';
import { shownAddress } from './shown-address.ts';

/** Props of the ways to share. */
export type ShareViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/**
 * The address of what is shown, and the ways to take it along: as a file, on paper, as a list for an annex. A frame without
 * an origin of its own may neither print nor save and cannot ask whether it may, so there these are not offered.
 */
export function ShareView({ scene }: ShareViewProps) {
  const { voice, found, entry, memory, acts } = scene;
  const words = furtherWordsOf(voice);
  const shown = entry ? [entry] : found;
  const name = voice.words.partners;
  const address = shownAddress(scene);
  const printList = () => {
    memory.set('annex', true);
    acts.change();
    const forget = () => {
      memory.delete('annex');
      acts.change();
    };
    addEventListener('afterprint', forget, { once: true });
    print();
  };
  return (
    <div class="share">
      <div class="filters">
        <label class="field">
          {words.address}
          <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <button
          type="button"
          part="button"
          onClick={async () => {
            memory.set('told', (await copy(address, acts)) ? words.copied : words.notCopied);
            acts.change();
          }}
        >
          {words.copy}
        </button>
      </div>
      <p role="status">{memory.get('told') as string}</p>
      {origin !== 'null' && (
        <p class="notice-acts">
          <TextButton onClick={() => save(`${name}.csv`, partnersCsv(shown, voice))}>
            {words.saveTable}
          </TextButton>
          <TextButton onClick={() => save(`${name}.json`, partnersJson(shown))}>{words.saveData}</TextButton>
          {'print' in globalThis && (
            <>
              <TextButton onClick={() => print()}>{words.print}</TextButton>
              <TextButton onClick={printList}>{words.printList}</TextButton>
            </>
          )}
        </p>
      )}
      {memory.has('annex') && <PartnersAnnex scene={scene} />}
    </div>
  );
}

/** Copies an address; where the clipboard is refused its field is selected, and the older way is tried. */
async function copy(address: string, acts: LoadedScene['acts']): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    acts.focus('.share input');
    return document.execCommand('copy');
  }
}

function TextButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="plain" onClick={onClick}>
      {children}
    </button>
  );
}

/** Saves a text as a file. Its address is left to the page's end: a browser may be slow to take it. */
function save(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
}
