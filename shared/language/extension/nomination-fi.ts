/** Words of the room nomination, in Finnish: the original. */
export const nominationFi = {} as const;
