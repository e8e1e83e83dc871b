import { browser } from 'wxt/browser';

/** Scripts that an extension page may start as workers: the search of the library, and the making of files. */
type OwnScript = 'finder' | 'exporter';

/** A worker, as who talks with it sees it. */
export type WorkerPort = {
  /** Sends it a message. */
  send(message: unknown): void;
  /** Calls `take` with everything that comes from it. */
  listen(take: (message: unknown) => void): void;
  /** Calls `fail` when it cannot be started or has ended by itself. */
  onEnd(fail: () => void): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
};

/**
 * Starts a script of ours as a worker. Extension pages take addresses of scripts only from a policy of ours, and each policy knows
 * one address.
 */
export function startWorker(script: OwnScript): WorkerPort {
  const worker = new Worker(scriptAddress(script));
  return {
    send: (message) => worker.postMessage(message),
    listen: (take) => worker.addEventListener('message', ({ data }) => take(data)),
    onEnd(fail) {
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
    },
    end: () => worker.terminate(),
  };
}

type ScriptPolicy = { createScriptURL(address: string): string };
type TrustedTypes = {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
};

function scriptAddress(script: OwnScript): string {
  const address = browser.runtime.getURL(`/${script}.js` as Parameters<typeof browser.runtime.getURL>[0]);
  const { trustedTypes } = globalThis as TrustedTypes;
  const policy = trustedTypes?.createPolicy(script, {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is not the script of the ${script}`);
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
