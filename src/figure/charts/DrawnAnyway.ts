import { createContext } from 'react';

/** Whether charts are drawn even out of view, because a picture of them is about to be made. */
export const DrawnAnyway = createContext(false);
