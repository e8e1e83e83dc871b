import { Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { copyText } from '../../browser/save-file.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a text to copy. */
export type CopyBlockProps = {
  /** What it is. */
  label: string;
  /** The text. */
  text: string;
};

/** A text to copy, under its name; it can be reached and read with the keyboard, and a button copies it. */
export function CopyBlock({ label, text }: CopyBlockProps) {
  const words = useWording().words.deskPublish.code;
  const id = useId();
  const [told, setTold] = useState('');
  return (
    <div class="copy-block">
      <div class="copy-head">
        <p class="control-label" id={id}>
          {label}
        </p>
        <Button
          look="quiet"
          drawing={Copy}
          label={words.copy}
          about={label}
          onUse={() =>
            void copyText(text).then(
              () => setTold(words.copied),
              () => setTold(words.notCopied),
            )
          }
        />
        <p class="meta" role="status">
          {told}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
      <section class="copy-text" tabIndex={0} aria-labelledby={id}>
        <pre>
          <code>{text}</code>
        </pre>
      </section>
    </div>
  );
}
