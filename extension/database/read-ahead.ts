/** The same items, each read while the one before is worked on: reading a file and writing to the database then go on side by side. */
export async function* readAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next();
  try {
    for (let read = await next; read.done !== true; read = await next) {
      next = source.next();
      // What fails here is met where it is awaited, if anybody still wants it.
      next.catch(() => undefined);
      yield read.value;
    }
  } finally {
    await next.catch(() => undefined);
    await source.return(undefined);
  }
}
