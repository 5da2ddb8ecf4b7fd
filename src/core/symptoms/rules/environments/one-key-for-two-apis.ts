/**
 * Code opens two APIs of one service with the same host and key, though each wants keys of its own:
 *
 *     Panel.createApplication(host, key)
 *     Panel.createClient(host, key)
 */
import { codeText, sighting } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const OPENED =
  /\b([A-Z]\w{1,40})\.((?:create|build|new|open|connect)\w{2,40})\((\w[^\n;]{2,120}?(?:[kK]ey|[tT]oken|[sS]ecret)\w{0,12}(?:\(\))?)\)/g;
const MOST = 40;

export const oneKeyForTwoApis: Rule = {
  id: 'one-key-for-two-apis',
  find: (input) => {
    const text = codeText(input);
    if (!tellsOfTrouble(text)) return [];
    const opened = [...text.matchAll(OPENED)].slice(0, MOST);
    const second = opened.find((one, index) =>
      opened.slice(0, index).some((other) => other[1] === one[1] && other[2] !== one[2] && other[3] === one[3]),
    );
    return second ? [sighting(input, { start: second.index, end: second.index + second[0].length })] : [];
  },
};
