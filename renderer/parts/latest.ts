import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A ref to what the last render was given, for listeners that outlive renders. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
