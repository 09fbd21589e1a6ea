import { useState } from 'preact/hooks';
import { newest, type Newest } from './newest';

/** One `newest` for as long as a view stands. */
export function useNewest(): Newest {
  const [kept] = useState(newest);
  return kept;
}
