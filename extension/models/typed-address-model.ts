import { createModel, signal } from '@preact/signals';
import { safeUrl } from '#shared/html/safe-url.ts';
import type { Library } from '../database/library.ts';

/** Why a typed address could not be kept; each has its words. */
export type TypedAddressProblem = 'address-unknown' | 'title-missing' | 'not-saved';

/**
 * An address a person types in, for pages of which the browser does not even tell the address: its own pages and
 * the extension store. What was typed stays until it is saved.
 */
export const TypedAddressModel = createModel((library: Pick<Library, 'beginClip' | 'keepAddress'>) => {
  const address = signal('');
  const title = signal('');
  const problem = signal<TypedAddressProblem | undefined>(undefined);
  const isBusy = signal(false);

  return {
    /** What stands in the address field. */
    address,
    /** What stands in the title field. */
    title,
    /** What is wrong with them. */
    problem,
    /** Whether it is being saved. */
    isBusy,
    /** Keeps the address under the title; answers the clip's id when it was kept. */
    async keep(): Promise<string | undefined> {
      const whole = wholeAddress(address.value);
      const tabTitle = title.value.trim();
      problem.value = whole === undefined ? 'address-unknown' : tabTitle === '' ? 'title-missing' : undefined;
      if (whole === undefined || tabTitle === '' || isBusy.value) return undefined;
      isBusy.value = true;
      try {
        const clip = await library.beginClip({ address: whole, tabTitle, scope: 'page' });
        await library.keepAddress(clip.id, tabTitle);
        address.value = '';
        title.value = '';
        return clip.id;
      } catch {
        problem.value = 'not-saved';
        return undefined;
      } finally {
        isBusy.value = false;
      }
    },
  };
});
/** An address a person types in. */
export type TypedAddressModel = InstanceType<typeof TypedAddressModel>;

/** The web address that was meant: `kunta.fi/sivu` is one too. */
function wholeAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = safeUrl(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  return address !== undefined && /^https?:\/\/[^/]+\.[^/]+/.test(address) ? address : undefined;
}
