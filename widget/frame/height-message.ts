/** What a frame tells the page around it, by its name. */
export const HEIGHT_MESSAGE = 'hyvan-kierre-height';
