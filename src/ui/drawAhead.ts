let wanted = 0;

/** Has everything that is newly drawn drawn in full, far down too, until the returned function is called. */
export function drawAhead(): () => void {
  wanted++;
  return () => {
    wanted--;
  };
}

export const isDrawnAhead = (): boolean => wanted > 0;
