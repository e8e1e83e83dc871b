import type { HostMedia } from './host.ts';
import type { Asked, Look } from './page-watch.ts';

/** A part of the window, in pixels. */
export type Clip = { x: number; y: number; width: number; height: number };

/** The window of every visitor: high, so that one picture without scrolling shows enough of the widget. */
export const VIEWPORT = { width: 1000, height: 1300 };

/** A page of a browser. */
export type Seat = {
  open(address: string): Promise<void>;
  /** Asks the watch inside the page. */
  ask(...asked: Asked): Promise<string>;
  /** A PNG of a part of what is in the window. */
  picture(clip: Clip): Promise<Uint8Array>;
};

/** A person at a host page, with a browser, whichever it is. */
export type Visitor = Seat & {
  /** A second page, for looking at a clean host. */
  clean: Seat;
  /** Sets what the reader's system asks for. */
  prefer(reader: HostMedia): Promise<void>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Delete'): Promise<void>;
  /** Chooses all text of the field that has focus. */
  selectAll(): Promise<void>;
  /** Errors and warnings of the console and uncaught errors, since the last page was opened. */
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
