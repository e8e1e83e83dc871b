import { Share } from 'lucide';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** The way to the page of exporting with something chosen. */
export type ExportWay = {
  /** With these practices. */
  takePractices: (ids: readonly string[]) => void;
  /** With a collection. */
  takeCollection: (collectionId: string) => void;
};

/** Hands the way to every part of the library page; without it there is nothing to export with. */
export const ExportWayContext = createContext<ExportWay | undefined>(undefined);

/** Props of the button. */
export type ExportButtonProps =
  | {
      /** The practices that are exported. */
      ids: readonly string[];
    }
  | {
      /** The collection that is exported. */
      collectionId: string;
    };

/** Goes to the page of exporting with these practices, or this collection, chosen. */
export function ExportButton(props: ExportButtonProps) {
  const { words } = useWording();
  const way = useContext(ExportWayContext);
  if (way === undefined) return null;
  return (
    <Button
      look="quiet"
      drawing={Share}
      label={words.export.take}
      onUse={() => ('ids' in props ? way.takePractices(props.ids) : way.takeCollection(props.collectionId))}
    />
  );
}
