import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { copyText } from '../../browser/save-file.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of an address that could not be saved. */
export type UnsavedAddressProps = {
  /** The address. */
  address: string;
};

/** The address of a page whose clip could not even be noted, for a person to keep themselves. */
export function UnsavedAddress({ address }: UnsavedAddressProps) {
  const { words } = useWording();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section class="unreadable">
      <p>{words.storage.addressNotSaved}</p>
      <p class="unsaved-address">
        <OutsideLink address={address} text={address} />
      </p>
      <div class="actions">
        <Button
          drawing={Copy}
          label={words.storage.copyAddress}
          onUse={() =>
            void copyText(address).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            )
          }
        />
        <p class="meta" role="status">
          {isCopied && words.storage.addressCopied}
        </p>
      </div>
    </section>
  );
}
