import { useRef, useState } from 'preact/hooks';
import type { Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';

/** Props of a text to copy. */
export type CopyTextProps = {
  /** Its id on the page. */
  id: string;
  /** What it is. */
  label: string;
  /** The text. */
  text: string;
  /** What is said when there is no text. */
  none?: string;
  /** The page's language. */
  language: Language;
};

/** A text to copy, with a button. Where the browser does not let it be copied, it is selected, and that is said. */
export function CopyText({ id, label, text, none, language }: CopyTextProps) {
  const words = themeWords[language];
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ text: string; how: 'copied' | 'selected' }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, how: 'copied' });
    } catch {
      field.current?.select();
      setDone({ text, how: 'selected' });
    }
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {text === '' ? (
        <p>{none}</p>
      ) : (
        <>
          <textarea
            ref={field}
            aria-labelledby={id}
            readOnly
            rows={text.trim().split('\n').length}
            value={text}
          />
          <div class="copy">
            <button type="button" aria-describedby={id} onClick={copy}>
              {words.copy}
            </button>
            <span role="status">{done?.text === text && words[done.how]}</span>
          </div>
        </>
      )}
    </section>
  );
}
