/**
 * The words say that a server takes Digest, and that the client sends Basic:
 *
 *     the camera wants digest, and requests sends Basic
 */
import { tells } from '../../kinds/tells.ts';

const WANTS =
  '(?:wants?|expects?|requires?|needs?|asks? for|only (?:supports?|accepts?|allows?|takes?|offers?|uses?|works with)|supports? only|is configured (?:for|with)|insists? on)';

export const digestWantedInWords = tells(
  'digest-wanted-in-words',
  [
    `\\b(?:server|camera|device|router|nvr|dvr|api|site|host|it|printer|switch|service|phone|intercom|gateway|apache|nginx) ${WANTS} (?:http )?digest\\b`,
    '\\b(?:sends?|sending|sent|uses?|using|tries|tried|trying|does|did)\\b[^\\n.;]{0,20}?\\bbasic\\b[^\\n.;]{0,40}?\\b(?:instead of|rather than|although|but)\\b[^\\n.;]{0,30}?\\bdigest\\b',
    '\\bdigest\\b[^\\n.;]{0,20}?\\b(?:instead of|rather than|not) basic\\b',
  ],
  /algorithm|sha-?256|checksum|image|manifest|docker|email/i,
);
