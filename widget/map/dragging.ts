/** A press that moves less than this is a press, in pixels. */
const STILL = 5;

/**
 * Follows a pointer that drags the map: its layer moves along, and `onEnd` is told how far when the pointer is let go. A
 * press without moving is left to what is under it.
 */
export function dragging(start: PointerEvent, onEnd: (right: number, down: number) => void): void {
  const map = start.currentTarget;
  if (!(map instanceof HTMLElement) || start.button !== 0) return;
  const layer = map.querySelector<HTMLElement>('.map-layer');
  const life = new AbortController();
  const { signal } = life;
  let isMoving = false;
  const way = (event: PointerEvent) =>
    [event.clientX - start.clientX, event.clientY - start.clientY] as const;
  const put = (right: number, down: number) =>
    layer?.style.setProperty('transform', `translate(${right}px, ${down}px)`);
  map.addEventListener(
    'pointermove',
    (event) => {
      const [right, down] = way(event);
      if (!isMoving && Math.hypot(right, down) < STILL) return;
      if (!isMoving) map.setPointerCapture(event.pointerId);
      isMoving = true;
      put(right, down);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    life.abort();
    put(0, 0);
    if (isMoving && event.type === 'pointerup') onEnd(...way(event));
  };
  for (const type of ['pointerup', 'pointercancel'] as const) map.addEventListener(type, end, { signal });
}
