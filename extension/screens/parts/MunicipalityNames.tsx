import { municipalities } from '#shared/municipality/municipalities.ts';
import { useWording } from './wording.ts';

/** The names of the municipalities, offered by a field whose `list` is `id`. */
export function MunicipalityNames({ id }: { id: string }) {
  const { language } = useWording();
  return (
    <datalist id={id}>
      {municipalities.map((municipality) => (
        <option key={municipality.code} value={municipality[language]} />
      ))}
    </datalist>
  );
}
