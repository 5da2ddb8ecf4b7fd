import type { View } from './view.ts';

type Cause = View['causes'][number];

/** Whether each of several causes rests on the same: a refusal that gives no reason. */
export function isVague({ causes }: View): boolean {
  const key = ({ seen, stated }: Cause) => [...seen, ...stated].join(' ');
  return (
    causes.length > 2 &&
    causes.every((cause) => cause.strength === 'suggested' && key(cause) === key(causes[0] as Cause))
  );
}
