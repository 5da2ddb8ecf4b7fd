/**
 * A tool gets the password on its command line and is refused, and the password has a sign that Basic, an address or the
 * tool itself reads as something else:
 *
 *     $ example login bob -p 'fa:ke\1'
 *     ERROR: 401 Client Error: Unauthorized
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OPTION =
  /[ \t](?:-p|-P|--?pass(?:word|wd|phrase)?|--?(?:[a-z]+-){1,3}pass(?:word|wd)?)(?:[ =]|(?=["']))(?:'([^'\n]{4,60})'|"([^"\n]{4,60})"|([^\s"'-][^\s"']{3,60}))(?=[\s;|&)]|$)/dgm;
const SIGN = /[:\\@#%&+!?/^~`|;<>()=[\]{}]/;
/** A port, a path, an address, a variable, or what a person put over the value. */
const OTHER =
  /^[\d.:/-]+$|^[.~]?\/|:\/\/|^\$|^%\w+%$|^[<(]|^\[.*\]$|^\{.*\}$|\*{3}|^x{3}|\$\(|^\d+:\d+(?::\d+)?$|^[\w.-]{1,40}:\d{2,5}$|^[\w/.-]{1,60}$|your|redacted/i;
/** Programs whose short options mean other things. */
const TOOL =
  /^[^\n]{0,80}\b(?:curl|wget|docker run|mkdir|ssh|nmap|cp|netstat|unzip|tar|pytest|mvnw?|gradlew?|docker[ -]compose|podman run|psql|scp|sftp|rsync)\b/;
const REFUSED =
  /\b401\b|\bunauthori[sz]ed\b|\b(?:authentication|login|auth) (?:has )?failed\b|\baccess denied\b|\b(?:invalid|incorrect|wrong|bad) (?:user|log|cred|pass|auth)\w{0,12}|\bunable to (?:authenticate|log ?in)\b|\bauthentication (?:failure|error)\b|\bnot authorized\b/i;

export const optionPasswordHasSign: Rule = {
  id: 'option-password-has-sign',
  find: (input) =>
    matches(input, OPTION)
      .flatMap((match) => {
        const at = [1, 2, 3].find((group) => match[group] !== undefined) ?? 0;
        const span = spanOf(match, at);
        const value = match[at] ?? '';
        const line = input.text.slice(input.text.lastIndexOf('\n', match.index) + 1, match.index);
        const answer = input.text.slice(match.index, match.index + 2_000);
        const meant = SIGN.test(value) && !OTHER.test(value) && !TOOL.test(line);
        return span && meant && REFUSED.test(answer) ? [sighting(input, span)] : [];
      })
      .slice(0, 1),
};
