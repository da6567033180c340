import { useEffect, useState } from 'react';

/** Long enough that a slider on its way is not read out at every step. */
const REST_MS = 600;

/** The text once it has not changed for a while; empty until it first changes, so that nothing is said on arrival. */
export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled((before) => (before === '' && text === first ? '' : text));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, first]);
  return settled;
}
