/** The worker knows rules by number: their ids, which are the names of their files, stay out of its code. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

export function ruleNumbers(): Plugin {
  return {
    name: 'rule-numbers',
    transform: (code, file) => (isRule(file) ? withoutId(code, basename(file, '.ts')) : undefined),
  };
}

/** Whether a file below `rules/` holds a rule: an index holds lists of them, `*.cases.ts` what they are tested with. */
export function isRule(file: string): boolean {
  return /\/core\/symptoms\/rules\/(?:[\w-]+\/)+[\w-]+\.ts$/.test(file) && !file.endsWith('index.ts');
}

/**
 * The code of a rule, its id emptied. The same literal may mean something else, a scheme or a field.
 * @throws Error where the code does not hold the id exactly once.
 */
export function withoutId(code: string, id: string): string {
  const [before, after, ...more] = code
    .split(new RegExp(`(?<quote>['"\`])${id}\\k<quote>`))
    .filter((_, at) => at % 2 === 0);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${id}: its file holds that text as a literal ${more.length + 1} times, once is needed`);
  return `${before}''${after}`;
}
