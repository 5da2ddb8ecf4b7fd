/**
 * A log has calls to one address with the name of a user, and later ones of another program without any, refused:
 *
 *     192.0.2.7 - bob [04/Sep/2020:08:55:16 -0400] "POST /rpc HTTP/1.1" 200 68 "-" "Panel/7.1"
 *     192.0.2.7 - - [04/Sep/2020:08:59:55 -0400] "POST /rpc HTTP/1.1" 401 381 "-" "Panel/plugin"
 */
import { sighting, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LINE =
  /^\S{1,80} \S{1,60} (\S{1,80}) \[[^\]\n]{10,40}\] "([A-Z]{3,8} [^"\s]{1,400})[^"\n]{0,20}" (\d{3})\b[^\n]{0,300}/gm;
const MOST = 200;
const AGENT = /"([^"\n]{1,200})"[ \t\r]*$/;

export const logLoginThenNone: Rule = {
  id: 'log-login-then-none',
  find: (input) => {
    const lines = [...writtenText(input).matchAll(LINE)].slice(0, MOST);
    const accepted = new Map<string, string | undefined>();
    for (const { 0: line, 1: user, 2: call = '', 3: status } of lines) {
      if (user !== '-' && status === '200' && !accepted.has(call)) accepted.set(call, AGENT.exec(line)?.[1]);
    }
    const last = lines.at(-1);
    const refused = lines.find(({ 0: line, 1: user, 2: call = '', 3: status }) => {
      const agent = AGENT.exec(line)?.[1];
      return user === '-' && status === '401' && accepted.get(call) !== undefined && accepted.get(call) !== agent;
    });
    // A client that logs in after the challenge leaves both lines, in turn.
    return refused && last?.[3] === '401'
      ? [sighting(input, { start: refused.index, end: refused.index + refused[0].trimEnd().length })]
      : [];
  },
};
