import { useEffect, useState } from 'preact/hooks';
import type { EvidenceModel } from '../../models/evidence-model.ts';

/** A file under way, at hand by an address of this page, or lost. */
export type ShownFile = { state: 'loading' } | { state: 'ready'; address: string } | { state: 'lost' };

/** A file of the library as an address of this page, for as long as it is shown. */
export function useFile(evidence: EvidenceModel, sha256: string): ShownFile {
  const [file, setFile] = useState<ShownFile>({ state: 'loading' });
  useEffect(() => {
    let address: string | undefined;
    let isShown = true;
    void evidence.readFile(sha256).then((blob) => {
      if (!isShown) return;
      address = blob && URL.createObjectURL(blob);
      setFile(address === undefined ? { state: 'lost' } : { state: 'ready', address });
    });
    return () => {
      isShown = false;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [evidence, sha256]);
  return file;
}
