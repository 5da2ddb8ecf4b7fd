/**
 * The server asks for a word of its own before the token, and the command writes Bearer:
 *
 *     http --auth-type=jwt --auth=fake https://api.example.com/
 *     WWW-Authenticate: JWT realm="api"
 */
import { sentIn } from '../../facts/sent.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Also in an answer that is indented, as people quote it. */
const OWN_WORD =
  /^[ \t<>|]{0,12}www-authenticate:[ \t]{0,4}((?:jwt|token|geniekey|ssws|privatetoken|bot)\b[^\n\r]{0,200})/dgim;
const TAKES_BEARER = /^[ \t<>|]{0,12}www-authenticate:[^\n]{0,300}?\bbearer\b/im;
/** Options that write Bearer: of HTTPie, xh and curl. */
const OPTION = /--auth-type[= ]["']?(?:bearer|jwt)\b|[ \t]-A[ \t]?(?:bearer|jwt)\b|--bearer\b|--oauth2-bearer\b/i;

export const ownWordAskedBearerSent: Rule = {
  id: 'own-word-asked-bearer-sent',
  find: (input) => {
    const text = writtenText(input);
    const isBearer = OPTION.test(text) || sentIn(input).some(({ scheme }) => scheme === 'bearer');
    return isBearer && !TAKES_BEARER.test(text) ? places(input, OWN_WORD, 1).slice(0, 1) : [];
  },
};
