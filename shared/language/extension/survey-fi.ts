/** Words of the room survey, in Finnish: the original. */
export const surveyFi = {} as const;
