/**
 * Somebody sends OPTIONS by hand and without a login, and is refused: a browser's preflight carries none either:
 *
 *     curl -XOPTIONS https://cloud.example.com/dav/
 *     <s:exception>Sabre\DAV\Exception\NotAuthenticated</s:exception>
 */
import { matches, sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COMMAND =
  /\bcurl\b[^\n]{0,300}?[ \t](?:-[a-zA-Z]{0,4}X[ \t]?|--request[ =])["']?OPTIONS\b[^\n]{0,400}|(?:^|[$%>] ?)https? (?:--?\S{1,20} ){0,4}OPTIONS [^\n]{1,400}|\bInvoke-(?:WebRequest|RestMethod)\b[^\n]{0,200}?-Method ["']?OPTIONS\b[^\n]{0,300}/gim;
/** A login that the command does carry. */
const LOGIN = /[ \t](?:-u|--user|-a|--auth|-Credential)[ =]?\S|\bauthorization["']?[:=]|https?:\/\/[^\s/@]{1,100}@/i;
const REFUSED =
  /\b401\b|\bunauthori[sz]ed\b|\bunauthenticated\b|\bnot ?authenticated\b|\bno 'authorization\b|\bauthentication (?:is )?(?:required|credentials)\b|\bwww-authenticate:/i;

export const optionsCommandRefused: Rule = {
  id: 'options-command-refused',
  find: (input) =>
    matches(input, COMMAND)
      .filter(({ 0: command, index }) => {
        const answer = input.text.slice(index + command.length, index + command.length + 2_000);
        return !LOGIN.test(command) && REFUSED.test(answer);
      })
      .map(({ 0: command, index }) => sighting(input, { start: index, end: index + command.trimEnd().length }))
      .slice(0, 1),
};
