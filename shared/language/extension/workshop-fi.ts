/** Words of the room workshop, in Finnish: the original. */
export const workshopFi = {} as const;
