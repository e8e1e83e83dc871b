import { FileUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/** The ending of library files, for `FilePicker`. */
export const LIBRARY_FILES = '.zip,application/zip';

/** Props of the choice of a file. */
export type FilePickerProps = {
  /** What the button says. */
  label: string;
  /** What files are read. */
  hint?: string;
  /** The endings that the browser offers first. */
  accept: string;
  /** Whether it is the likely action. */
  isMain?: boolean;
  /** Called with the file. */
  onChoose: (file: File) => void;
};

/** A button that lets a person choose a file. */
export function FilePicker({ label, hint, accept, isMain = false, onChoose }: FilePickerProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={box}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
      <Button
        look={isMain ? 'main' : 'plain'}
        drawing={FileUp}
        label={label}
        onUse={() => box.current?.click()}
      />
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
