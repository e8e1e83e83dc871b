/** Words of the room find, in Finnish: the original. */
export const findFi = {} as const;
