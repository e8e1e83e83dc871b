import { HEIGHT_MESSAGE } from '../frame/height-message.ts';
import { blockingDirective } from './violations.ts';

/** How a try went. */
export type Outcome =
  | { readonly kind: 'works' | 'no-answer' }
  /** The security policy blocks it by this directive. */
  | { readonly kind: 'blocked'; readonly directive: string; readonly address: string }
  /** The server has not got it. */
  | { readonly kind: 'missing'; readonly status: number; readonly address: string }
  /** It is not what it should be, or it did not come. */
  | { readonly kind: 'wrong' | 'lost'; readonly address: string };

/** The files that are tried. */
export type ProbedFiles = {
  /** The data. */
  readonly data: string;
  /** The data as a module. */
  readonly module: string;
  /** The widget's further views. */
  readonly views: string;
  /** A picture. */
  readonly picture: string;
  /** The page for a frame. */
  readonly frame: string;
};

/** What is tried, in the order in which it is told. */
export const PROBES = ['data', 'module', 'views', 'picture', 'frame'] as const;
/** A thing that is tried. */
export type Probe = (typeof PROBES)[number];

/** How long a frame may take to answer, in milliseconds. */
const FRAME_MS = 6_000;

const WORKS: Outcome = { kind: 'works' };

/** Tries one thing as the widget would. */
export function tryOut(probe: Probe, files: ProbedFiles): Promise<Outcome> {
  const address = files[probe];
  switch (probe) {
    case 'data':
      return fetchData(address);
    case 'module':
      return importModule(address, isPublication);
    case 'views':
      return importModule(address, (brought) => typeof brought === 'function');
    case 'picture':
      return showPicture(address);
    default:
      return openFrame(address);
  }
}

async function fetchData(address: string): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return blockedOr({ kind: 'lost', address });
  }
  if (!response.ok) return { kind: 'missing', status: response.status, address };
  try {
    return isPublication(await response.json()) ? WORKS : { kind: 'wrong', address };
  } catch {
    return { kind: 'wrong', address };
  }
}

async function importModule(address: string, isRight: (brought: unknown) => boolean): Promise<Outcome> {
  try {
    const module: { default?: unknown } = await import(/* @vite-ignore */ address);
    return isRight(module.default) ? WORKS : { kind: 'wrong', address };
  } catch {
    return blockedOr({ kind: 'lost', address });
  }
}

function showPicture(address: string): Promise<Outcome> {
  const picture = new Image();
  return new Promise((done) => {
    picture.onload = () => done(WORKS);
    picture.onerror = () => done(blockedOr({ kind: 'lost', address }));
    picture.src = address;
  });
}

/** The frame's page answers by telling its height, as it does where it is really used. */
async function openFrame(address: string): Promise<Outcome> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.title = '';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
  });
  frame.src = `${address}?host=${encodeURIComponent(location.origin)}`;
  const hasAnswered = await new Promise<boolean>((done) => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || Object(data).type !== HEIGHT_MESSAGE) return;
      removeEventListener('message', hear);
      done(true);
    };
    addEventListener('message', hear);
    document.addEventListener('securitypolicyviolation', () => {
      void blockingDirective(address).then((directive) => directive && done(false));
    });
    setTimeout(() => done(false), FRAME_MS);
    document.body.append(frame);
  });
  frame.remove();
  return hasAnswered ? WORKS : blockedOr({ kind: 'no-answer' }, address);
}

async function blockedOr(otherwise: Outcome, address?: string): Promise<Outcome> {
  const tried = address ?? ('address' in otherwise ? otherwise.address : location.href);
  const directive = await blockingDirective(tried);
  return directive === undefined ? otherwise : { kind: 'blocked', directive, address: tried };
}

function isPublication(value: unknown): boolean {
  return Array.isArray(Object(value).partners);
}
