import { useEffect } from 'preact/hooks';

/** Gives the page a title for the time in which it is printed: browsers name a PDF file by it. */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let usual = document.title;
    const begin = () => {
      usual = document.title;
      document.title = title;
    };
    const end = () => {
      document.title = usual;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [title]);
}
