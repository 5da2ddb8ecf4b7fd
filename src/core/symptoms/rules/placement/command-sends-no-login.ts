/**
 * A command that calls an address and has no login of any kind in it, also as the list of a health check:
 *
 *     test: ["CMD", "curl", "-f", "http://localhost:9000/api/system/health"]
 */

import { matches, sighting } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

/** The line, and those that it goes on in. */
const COMMAND =
  /(?<=^|[\s"'`([|;&])(?:(?:curl|wget|iwr|irm)(?:\.exe)?|Invoke-(?:WebRequest|RestMethod)|https?[ \t](?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|:)[ \t\d/]))["']?[ \t,]{1,4}(?!\/\/)(?:[^\n\\]|\\[^\n]|\\\n){0,2000}/gi;
const ADDRESS = /\bhttps?:\/\/(?!\S{0,200}@)[\w.$[\]{}-]|[\s"']:?\/?localhost\b/i;
const LOGIN =
  /auth|[\s"'](?:-u|-U|-a|-A|-b|-n|-E|--user|--password|--cookie|--netrc|--cert|--negotiate|--ntlm|--digest|--basic|--oauth2-bearer|-K|--config)\b|-Credential|cookie|token|api[_-]?key|[?&"'{ ](?:key|sig|signature)["']?[=:]|secret|passw|pwd|login|grant_type|x-[\w-]*key|-H["', ]{1,3}@/i;

export const commandSendsNoLogin: Rule = {
  id: 'command-sends-no-login',
  // Words of a refusal say more than a command does.
  yields: 'to-any',
  find: (input) => {
    const commands = matches(input, COMMAND).filter(([line]) => ADDRESS.test(line));
    // One with a login shows that the others need none, or that the person knows.
    if (commands.some(([line]) => LOGIN.test(line))) return [];
    return commands.map((match) => {
      const [line] = match;
      const address = /\bhttps?:\/\/[^\s"'`,)\]]{1,300}|localhost\S{0,200}/i.exec(line);
      const start = match.index + (address?.index ?? 0);
      return sighting(input, { start, end: start + (address?.[0].length ?? line.length) });
    });
  },
};
