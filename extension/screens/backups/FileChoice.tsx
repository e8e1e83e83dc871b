import { FileUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';

/** Props of the choice of a library file. */
export type FileChoiceProps = {
  /** What the button says. */
  label: string;
  /** Whether it is the likely action. */
  isMain?: boolean;
  /** Called with the file. */
  onChoose: (file: File) => void;
};

/** A button that lets a person choose a library file. */
export function FileChoice({ label, isMain = false, onChoose }: FileChoiceProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept=".zip,application/zip"
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
    </>
  );
}
