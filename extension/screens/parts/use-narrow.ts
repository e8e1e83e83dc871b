import { useEffect, useState } from 'preact/hooks';

/** Narrower than this a wide table becomes a list, in CSS pixels. */
const NARROW = '(max-width: 599px)';

/** Whether the window is too narrow for a table of many columns. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
