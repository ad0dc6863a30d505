import { useEffect, useState } from "react";

const worthSayingInMilliseconds = 400;

/** True once the component has been shown for a while: shorter work is over before a person can read that it is under way. */
export function useTakesLong(): boolean {
  const [takesLong, setTakesLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTakesLong(true), worthSayingInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return takesLong;
}
