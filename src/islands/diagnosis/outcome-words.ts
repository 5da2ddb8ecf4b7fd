/** One sentence on what the paste is, and what to paste instead where it shows no failure. */
import type { View } from './view.ts';

const without = {
  empty: '',
  'no-failure':
    'This shows no failure: every answer in it is a success or a redirect. A login page that comes with 200 is one too. Paste the call that is refused.',
  'only-request':
    'This is only a request. Paste the answer too: its status line and header fields say why it was refused.',
  unexplained:
    'This is a failure, but nothing in it says why. Paste more of it: the header fields of the answer, its body, or what curl -v prints.',
  'not-http': 'This does not look like HTTP, a log line or an error message. Below is how to get something to paste.',
} as const;

export function explain({ outcome, causes }: View): string {
  if (outcome !== 'causes') return without[outcome];
  const proved = causes.filter(({ strength }) => strength === 'proved').length;
  const count = causes.length;
  if (proved > 0) return proved === 1 ? 'The cause is proved.' : `${proved} causes are proved.`;
  return count === 1 ? 'One cause is likely.' : `${count} causes are possible, likeliest first.`;
}
