/**
 * The words say that two layers want the Authorization field, or that one login takes the other's place in it:
 *
 *     the token of the app replaces the Basic login of the proxy in the Authorization header
 */
import { says } from '../../kinds/says.ts';

const FIELD = '\\bauthori[sz]ation\\b[`"\'*_]{0,3}(?: http)?(?: request)? ?(?:headers?|fields?)?';
const TOKEN = '(?:bearer|jwt|(?:api|access|session|app|own)[ -]?tokens?|tokens?)';
const BASIC = '(?:basic[-_ ]?auth(?:entication)?|(?:http )?basic|htpasswd|htaccess|auth_basic)';
const FRONT =
  '(?:nginx|apache|httpd|traefik|caddy|haproxy|reverse[ -]?proxy|proxy|web ?server|htaccess|gateway|ingress)';
const OVER =
  '(?:replac|overrid|overwr[io]t|overwrit|conflict|clash|collid|interfer|clobber|supersed|compet|displac|mutually exclusive|get lost|gets lost|is lost|are lost)\\w{0,4}';

export const saysHeaderShared = says(
  'says-header-shared',
  [
    '\\bbasic[ -]?auth\\b[^\\n]{0,40}?\\b(?:overwrites?|overwriting|replaces?|clash(?:es)?|collid\\w{1,3}|conflicts?)\\b',
    `\\b${OVER}\\b[^\\n.;]{0,60}?${FIELD}[^\\n.;]{0,60}?\\b(?:${TOKEN}|${BASIC})\\b`,
    `${FIELD}[^\\n;]{0,80}?\\b${OVER}\\b[^\\n.;]{0,60}?\\b(?:${TOKEN}|${BASIC})\\b`,
    `\\b(?:${BASIC}|${TOKEN})\\b[^\\n.;]{0,80}?\\b${OVER}\\b[^\\n.;]{0,60}?${FIELD}`,
    `\\b${BASIC}\\b[^\\n.;]{0,60}?\\b${OVER}\\b[^\\n.;]{0,60}?\\b${TOKEN}\\b`,
    `\\b${TOKEN}\\b[^\\n.;]{0,60}?\\b${OVER}\\b[^\\n.;]{0,60}?\\b${BASIC}\\b`,
    `\\b(?:both|two|same|each)\\b[^\\n.;]{0,60}?\\b(?:uses?|using|needs?|wants?|requires?|shar(?:e|es|ing)|expects?|sends?|reads?|the same|same)\\b[^\\n.;]{0,20}?${FIELD}(?= ?(?:$|[.,;:!?)\\n]| for | at | so | and | header| field))`,
    `\\b(?:carries|carrying|sends?|sending|has|contains?|with|gets?) (?:an? |the |its |my )?(?:\\w{1,12} )?${TOKEN}[^\\n.;]{0,20}? (?:instead of|rather than|in place of) (?:an? |the |its |my )?${BASIC}\\b`,
    `\\b${BASIC}\\b[^\\n;]{0,40}?\\balready (?:takes?|uses?|needs?|occupies|claims|has)\\b[^\\n;]{0,15}?${FIELD}`,
    `\\b(?:bearer|jwt)\\b[^\\n;]{0,100}?\\b(?:but|while|whereas|since|because|so)\\b[^\\n;]{0,30}?\\b${FRONT}\\b[^\\n;]{0,60}?\\bbasic\\b`,
    `\\b${FRONT}\\b[^\\n;]{0,60}?\\bbasic\\b[^\\n;]{0,30}?\\b(?:but|while|whereas|and)\\b[^\\n;]{0,60}?\\b(?:app|api|backend|application|frontend)\\b[^\\n;]{0,40}?\\b(?:bearer|jwt)\\b`,
    `\\b(?:sets?|sends?|uses?|adds?|has) (?:its|their|his|her) own ${FIELD}[^\\n;]{0,60}?\\b(?:basic|htpasswd|htaccess|nginx|apache|traefik|caddy|proxy)\\b`,
    `\\b${BASIC}\\b[^\\n.;]{0,80}?${FIELD}[^\\n.;]{0,20}?\\b(?:is|gets|are|be|being) (?:\\w{1,12} )?(?:passed|forwarded|handed|sent|relayed|proxied)\\b[^\\n.;]{0,30}?\\b(?:upstream|backend|app|application|service|container)\\b`,
    '\\b(?:two|both|several|multiple|duplicate) authori[sz]ation (?:headers?|fields?|lines?|values?)\\b',
    '\\b(?:different|another|second|other) authori[sz]ation headers?\\b[^\\n;]{0,30}?\\b(?:than|from|instead)\\b',
    `\\b${BASIC}\\b[^\\n.;]{0,40}?\\b(?:together with|at the same time as|alongside|combined with|in combination with|as well as|plus)\\b[^\\n.;]{0,20}?\\b(?:bearer|jwt)\\b`,
    // One layer wants the field, and another one too.
    `\\b(?:needs?|wants?|requires?|expects?|takes?|uses?)\\b[^\\n]{0,12}?${FIELD}[^\\n]{0,100}?\\b(?:but|while|whereas|and)\\b[^\\n]{0,40}?\\b(?:needs?|wants?|requires?|expects?|uses?|reads?)\\b[^\\n]{0,30}?${FIELD}[^\\n]{0,20}?\\b(?:own|too|also|as well|itself|for)\\b`,
  ],
  /netrc|redirect|cors|preflight|Access-Control|deprecat|librar/i,
);
