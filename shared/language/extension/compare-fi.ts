/** Words of the room compare, in Finnish: the original. */
export const compareFi = {} as const;
