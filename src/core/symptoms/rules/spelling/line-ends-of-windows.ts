/**
 * The file of a secret was written on Windows, so its lines end in one character more:
 *
 *     TOKEN=$(cat token.txt)   # the file was made with Notepad
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const WINDOWS =
  /\b(?:made|created|saved|edited|written|wrote|copied|generated|comes?|came) (?:it |the file |them )?(?:on|in|with|by|from|under|using) (?:an? )?(?:Windows|Notepad)\b|\bCRLF\b|\bdos2unix\b|\b(?:windows|dos) line[- ]end(?:ing|s)\w{0,2}\b|\bline[- ]endings? (?:of|from|are|is|were|was)\b[^\n]{0,12}(?:windows|dos|crlf)\b|\bcarriage returns?\b/dgi;
const SECRET =
  /\b(?:token|secret|password|passwd|credentials?|htpasswd|api[ _-]?key)\b|_(?:TOKEN|KEY|SECRET|PASSWORD)\b/i;
/** What a client says of any header, and what HTTP itself asks. */
const OTHER = /response splitting|git config|autocrlf|warning: (?:LF|CRLF)|smtp|multipart/i;

export const lineEndsOfWindows: Rule = {
  id: 'line-ends-of-windows',
  find: (input) => {
    const text = writtenText(input);
    const isMeant = text.length < 5_000 && SECRET.test(text) && !OTHER.test(text);
    return isMeant && (text.length < 600 || tellsOfTrouble(text)) ? places(input, WINDOWS).slice(0, 1) : [];
  },
};
