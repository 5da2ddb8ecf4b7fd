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
    '\\b(?:accepts?|offers|supports|expected|requires?):? (?:http )?digest\\b[^\\n;]{0,30}?\\b(?:client|request|sent|used|got|received)\\b[^\\n;]{0,16}?\\bbasic\\b',
    '\\bdigest(?: auth\\w{0,12})?[- ]only\\b|\\b(?:switched|changed|set|limited) (?:\\w{1,15} ){0,4}?to (?:only )?["\'`]?digest\\b',
    // It works with one client, by this option or this kind of login.
    '\\b(?:needs?|have to|has to|must|had to|requires?|works?(?: only)?(?: fine| well)?(?: with| when| if)|only(?: with)?|add(?:ed|ing)?|us(?:e|ed|ing))\\b[^\\n.;]{0,30}?(?<![\\w-])--(?:digest|anyauth)\\b',
    '\\b(?:url|snapshots?|streams?|pictures?|images? url|cameras?|onvif|endpoints?|page|web interface|firmware)\\b[^\\n.;]{0,20}?\\b(?:needs?|wants?|requires?|expects?|uses?|asks? for|only (?:supports?|accepts?|works with))\\b[^\\n.;]{0,12}?\\bdigest\\b',
    '\\bdigest (?:auth\\w{0,12}|login) (?:is )?(?:needed|required|wanted|expected|option)\\b|\\b(?:needs?|requires?) (?:http )?digest auth\\w{0,12}',
    '\\bwith (?:http )?digest\\b[^\\n;]{0,40}?\\b(?:but|while|whereas)\\b[^\\n;]{0,40}?\\b(?:401|fails?|refused|unauthori[sz]ed)\\b',
  ],
  /algorithm|sha-?256|checksum|image|manifest|docker|email/i,
);
