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
          <input
            readOnly
            value={shownAddress(scene)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
        <button
          type="button"
          part="button"
          onClick={async ({ currentTarget }) => {
            const isCopied = await copyFrom(currentTarget.previousElementSibling?.querySelector('input'));
            memory.set('told', isCopied ? words.copied : words.notCopied);
            acts.change();
          }}
        >
          {words.copy}
        </button>
      </div>
      <p role="status">{String(memory.get('told') ?? '')}</p>
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

/** Copies a field's text; where the clipboard is refused it is selected, and the older way is tried. */
async function copyFrom(field: HTMLInputElement | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    field?.select();
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

function save(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser has taken it by the time a person could ask for another one.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
