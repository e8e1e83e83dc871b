import type { StoredImage } from '../../database/stored-evidence.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { useFile } from './use-file.ts';

/** Props of a clip's pictures. */
export type ClipImagesProps = {
  /** The pictures, in the order of the page. */
  images: readonly StoredImage[];
  /** Where their data is read from. */
  evidence: EvidenceModel;
};

/** A clip's pictures with their words, caption and maker; one that could not be had is told in words. */
export function ClipImages({ images, evidence }: ClipImagesProps) {
  const { words } = useWording();
  if (images.length === 0) return null;
  return (
    <section class="clip-images">
      <h3 class="section-heading">{words.images.heading}</h3>
      <ul class="image-list">
        {images.map((image) => (
          <li key={image.address}>
            <figure>
              {image.sha256 === undefined ? (
                <LostImage image={image} why={words.images.losses[image.loss ?? 'not-reachable']} />
              ) : (
                <KeptImage image={image} sha256={image.sha256} evidence={evidence} />
              )}
              <ImageWords image={image} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptImage({
  image,
  sha256,
  evidence,
}: {
  image: StoredImage;
  sha256: string;
  evidence: EvidenceModel;
}) {
  const { words } = useWording();
  const file = useFile(evidence, sha256);
  if (file.state === 'lost') return <LostImage image={image} why={words.images.lost} />;
  return (
    <img
      src={file.state === 'ready' ? file.address : undefined}
      alt={image.alt || words.images.noAlt}
      width={image.width}
      height={image.height}
    />
  );
}

function LostImage({ image, why }: { image: StoredImage; why: string }) {
  const { words } = useWording();
  return (
    <div class="image-lost">
      <p>{image.alt || words.images.noAlt}</p>
      <p class="meta">{why}</p>
      <OutsideLink address={image.address} text={words.images.open} />
    </div>
  );
}

function ImageWords({ image: { caption, credit } }: { image: StoredImage }) {
  const { words } = useWording();
  if (caption === undefined && credit === undefined) return null;
  return (
    <figcaption>
      {caption}
      {credit !== undefined && !caption?.includes(credit) && (
        <span class="meta"> {words.images.credit(credit)}</span>
      )}
    </figcaption>
  );
}
