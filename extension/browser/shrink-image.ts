/** The largest width and height of a logo, in px: twice what the widget shows, for sharp screens. */
const LARGEST = { width: 480, height: 240 };

/**
 * A picture as PNG, made small enough for a logo; what is small already keeps its size. It is drawn anew, so nothing of the
 * file but the picture stays. Fails when the browser cannot read the file as a picture.
 */
export async function shrinkImage(file: Blob): Promise<ArrayBuffer> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
  } finally {
    URL.revokeObjectURL(address);
  }
}
