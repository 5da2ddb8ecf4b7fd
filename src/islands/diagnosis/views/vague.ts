/** What the causes of a view rest on: proof, symptoms, or likeness alone. */
import type { View } from '../view.ts';

type Cause = View['causes'][number];

/** Whether a symptom speaks for it: likeness alone is no evidence. */
export function isTold({ seen, stated }: Cause): boolean {
  return seen.length + stated.length > 0;
}

/**
 * The causes that are proved, where they answer the paste: one of them is first. Where another is, what is proved only repeats
 * a message, and the first ones may stand behind it.
 */
export function provedOf({ causes }: Pick<View, 'causes'>): readonly Cause[] {
  const proved = causes.filter(({ strength }) => strength === 'proved');
  return causes[0]?.strength === 'proved' ? proved : [];
}

/** Whether nothing tells several causes apart: each rests on a refusal that gives no reason, or on likeness alone. */
export function isVague({ causes }: View): boolean {
  const told = causes.filter(isTold);
  const key = ({ seen, stated }: Cause) => [...seen, ...stated].join(' ');
  const isAlike = told.length === 0 || told.length > 2;
  return (
    causes.length > 2 &&
    isAlike &&
    told.every((cause) => cause.strength === 'suggested' && key(cause) === key(told[0] as Cause))
  );
}
