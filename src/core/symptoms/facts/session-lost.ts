/** Whether a text tells that a session does not come along: what code finds empty, beside the words for any trouble. */
import { LONGEST_MESSAGE } from './text-matches.ts';
import { tellsOfTrouble } from './trouble.ts';

const EMPTY =
  /\b(?:undefined|empty|null|missing|lost|gone|never)\b|\b(?:new|different|another|fresh) (?:\w{1,12} )?(?:on|for|with|in|at) (?:every|each)\b|\bevery (?:request|call|time)\b|\bnot (?:provided|there|logged|stored|saved|kept|persist\w*|included|authenticated)\b|\blogs? me out\b|\bagain\b|\bloops?\b|\blogged out\b/i;

/** Of code, or of a text whose length says nothing: any word of want or of trouble is enough. */
export function losesSession(text: string): boolean {
  return EMPTY.test(text.slice(0, LONGEST_MESSAGE)) || tellsOfTrouble(text);
}

/** Longer texts are logs, where an address or an empty value says nothing. */
const LONGEST = 8_000;

/** The same of a text that somebody wrote. */
export function tellsOfLostSession(text: string): boolean {
  return text.length <= LONGEST && losesSession(text);
}
