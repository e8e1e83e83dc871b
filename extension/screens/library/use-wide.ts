import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least this wide, in px; follows its changes. */
export function useWide(width: number): boolean {
  const condition = `(min-width: ${width}px)`;
  const [isWide, setWide] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const media = matchMedia(condition);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    follow();
    return () => media.removeEventListener('change', follow);
  }, [condition]);
  return isWide;
}
