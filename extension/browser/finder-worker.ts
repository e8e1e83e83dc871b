import { browser } from 'wxt/browser';
import type { FinderPort } from '../database/open-finder.ts';

/** The one script that an extension page may start as a worker. */
const SCRIPT = '/finder.js';

/**
 * Starts the worker that searches the library. Extension pages take addresses of scripts only from a policy of ours,
 * and it knows this one address.
 */
export function startFinderWorker(): FinderPort {
  const worker = new Worker(scriptAddress());
  return {
    send: (question) => worker.postMessage(question),
    listen: (take) => worker.addEventListener('message', ({ data }) => take(data)),
    onEnd: (fail) => worker.addEventListener('error', fail),
  };
}

type ScriptPolicy = { createScriptURL(address: string): string };
type TrustedTypes = {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
};

function scriptAddress(): string {
  const address = browser.runtime.getURL(SCRIPT as Parameters<typeof browser.runtime.getURL>[0]);
  const { trustedTypes } = globalThis as TrustedTypes;
  const policy = trustedTypes?.createPolicy('finder', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is not the script of the finder`);
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
