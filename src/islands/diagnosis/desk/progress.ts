import type { Progress } from '../view.ts';

/** How far a large file is, from 0 to 1 and in words. Masking comes last and takes longest. */
export function progressOf({ step, done }: Progress): [done: number, words: string] {
  if (step === 'reading') return [0.3 * done, 'Reading the file.'];
  return step === 'finding' ? [0.3, 'Looking for causes.'] : [0.5, 'Masking secrets.'];
}
