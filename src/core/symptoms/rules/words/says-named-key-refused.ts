/**
 * The words say which of several keys is not right: that of the server, the app, a project or a licence. Another value then
 * stands in its place:
 *
 *     {"message":"Server key invalid","code":16}
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

const OWNER =
  '(?:server|project|licen[sc]e|environment|app|application|consumer|merchant|partner|site|publication|claim|registration|enrol{1,2}ment|agent|runner|provider|developer|join|cluster|ingest(?:ion)?|write|collector|instrumentation|upload|pairing|activation|bot|nzb|publisher|subscriber|organi[sz]ation)';
const KEY = '(?:[ _-]?api)?[ _-]?(?:key|token)';

export const saysNamedKeyRefused = says(
  'says-named-key-refused',
  [
    `\\b${UNFIT_BEFORE}[ _-]?(?:or (?:expired|missing) )?(?:\\w{1,15} )?${OWNER}${KEY}\\b`,
    `\\b${OWNER}${KEY}["'\`]?(?: (?:provided|given|used|supplied|you (?:provided|entered)))?[ :=,]{0,3}(?:is |was |seems? |appears? |looks? )?(?:to be )?${UNFIT}\\b`,
    `\\b${OWNER}${KEY}["'\`]?(?: \\w{1,10}){0,2} should be (?:an? )?(?:valid|correct)\\b`,
    `\\bshould be (?:an? )?valid ${OWNER}${KEY}\\b`,
    `\\b${UNFIT_BEFORE} access[ _-]?code\\b|\\baccess[ _-]?code (?:is |was )?(?:invalid|incorrect|wrong|rejected)\\b`,
  ],
  /\bjwt\b|\bjson web token\b|parse|\bunexpected token\b|bot[ _-]?token|ssh|certificate|primary key|foreign key|registration token has expired|\bcsrf\b|xsrf/i,
);
