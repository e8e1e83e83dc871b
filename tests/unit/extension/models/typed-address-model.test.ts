import { describe, expect, test } from 'vitest';
import { TypedAddressModel } from '../../../../extension/models/typed-address-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';

function aTypedAddress(address: string, title: string) {
  const library = inMemoryLibrary();
  const typed = new TypedAddressModel(library);
  typed.address.value = address;
  typed.title.value = title;
  return { library, typed };
}

describe('an address typed by a person', () => {
  test.each([
    ['https://kunta.example/sivu', 'https://kunta.example/sivu'],
    [' kunta.example/sivu ', 'https://kunta.example/sivu'],
    ['http://www.kunta.example', 'http://www.kunta.example/'],
  ])('%s is kept as %s', async (address, kept) => {
    const { library, typed } = aTypedAddress(address, 'Kylätalo');
    const clipId = await typed.keep();
    expect(await library.clip(clipId ?? '')).toMatchObject({ address: kept, state: 'address-only' });
    expect([typed.address.value, typed.title.value]).toEqual(['', '']);
  });

  test.each(['', 'kylätalo', 'javascript:alert(1)', 'chrome://version', 'mailto:info@kunta.example'])(
    '%s is not one of a web page',
    async (address) => {
      const { library, typed } = aTypedAddress(address, 'Kylätalo');
      expect(await typed.keep()).toBeUndefined();
      expect(typed.problem.value).toBe('address-unknown');
      expect(await library.practiceCount()).toBe(0);
    },
  );

  test('needs a title', async () => {
    const { typed } = aTypedAddress('kunta.example', '  ');
    expect(await typed.keep()).toBeUndefined();
    expect(typed.problem.value).toBe('title-missing');
  });

  test('stays in its fields when the library cannot keep it', async () => {
    const library = { ...inMemoryLibrary(), keepAddress: () => Promise.reject(new Error('full')) };
    const typed = new TypedAddressModel(library);
    typed.address.value = 'kunta.example';
    typed.title.value = 'Kylätalo';
    expect(await typed.keep()).toBeUndefined();
    expect(typed.problem.value).toBe('not-saved');
    expect([typed.address.value, typed.title.value]).toEqual(['kunta.example', 'Kylätalo']);
  });
});
