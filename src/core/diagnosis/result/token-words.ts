/** When a token counts, in words. Apart from what reads it: a page loads only this to show one. */
import type { TokenPart } from './token.ts';

/** A day and time that every reader takes alike: `14 November 2023, 22:13 UTC`. */
export function momentInWords(time: number): string {
  const day = new Date(time).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `${day}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}

/** Whether a token can count now, as a sentence; undefined where it tells no time. */
export function validity(parts: readonly TokenPart[], now: number): string | undefined {
  const at = (name: string) => parts.find((part) => part.name === name)?.time;
  const [until, from] = [at('exp'), at('nbf')];
  const clock = "if your computer's clock is right";
  if (until !== undefined && until <= now) return `This token expired on ${momentInWords(until)}, ${clock}.`;
  if (from !== undefined && from > now) return `This token counts only from ${momentInWords(from)} on, ${clock}.`;
  return until === undefined ? undefined : `This token has not expired: it counts until ${momentInWords(until)}.`;
}
