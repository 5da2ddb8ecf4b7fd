/** The worker knows rules by number: their ids, which are the names of their files, stay out of its code. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

export function ruleNumbers(): Plugin {
  return {
    name: 'rule-numbers',
    transform: (code, file) =>
      file.includes('/core/symptoms/rules/') ? code.replaceAll(`'${basename(file, '.ts')}'`, "''") : undefined,
  };
}
