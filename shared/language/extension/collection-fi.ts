/** Words of the room collection, in Finnish: the original. */
export const collectionFi = {} as const;
