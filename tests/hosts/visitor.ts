import type { HostMedia } from './host.ts';
import type { Asked, Look } from './page-watch.ts';

/** A part of the document, in pixels. */
export type Clip = { x: number; y: number; width: number; height: number };

/** A person with a browser, whichever it is. */
export type Visitor = {
  /** Opens an address and forgets the earlier complaints. */
  open(address: string): Promise<void>;
  /** Sets what the reader's system asks for. */
  prefer(reader: HostMedia): Promise<void>;
  /** Asks the watch inside the page. */
  ask(...asked: Asked): Promise<string>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Delete'): Promise<void>;
  /** Chooses all text of the field that has focus. */
  selectAll(): Promise<void>;
  /** A PNG of a part of the document. */
  picture(clip: Clip): Promise<Uint8Array>;
  /** Errors and warnings of the console and uncaught errors, since the page was opened. */
  complaints(): readonly string[];
};

/** The look of a widget from the lines the watch answers. */
export function readLook(lines: string): Look {
  const values = new Map(
    lines.split('\n').map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)]),
  );
  const number = (name: string) => Number(values.get(name));
  return {
    left: number('left'),
    top: number('top'),
    width: number('width'),
    height: number('height'),
    lang: values.get('lang') ?? '',
    style: values.get('style') ?? '',
    contrast: number('contrast'),
  };
}
