/** Words of the room adoption, in Finnish: the original. */
export const adoptionFi = {} as const;
