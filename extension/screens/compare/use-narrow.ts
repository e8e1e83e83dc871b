import { useEffect, useState } from 'preact/hooks';

/** Below this width columns would be too narrow to be read beside each other. */
const NARROW = '(max-width: 699px)';

/** Whether the window is too narrow for columns. */
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
