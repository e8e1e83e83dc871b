import type { MarkedText as Marked } from '#shared/find/find-answer.ts';

/** A text with its met words marked. */
export function MarkedText({ text, marks }: Marked) {
  const parts = marks.map(({ start, end }, place) => {
    const before = text.slice(marks[place - 1]?.end ?? 0, start);
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
