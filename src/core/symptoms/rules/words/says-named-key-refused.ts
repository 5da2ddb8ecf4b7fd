/**
 * The words say which of several keys is not right: that of the server, the app, a project or a licence. Another value then
 * stands in its place:
 *
 *     {"message":"Server key invalid","code":16}
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

const OWNER =
  '(?:server|project|licen[sc]e|environment|app|application|consumer|merchant|partner|site|publication|claim|registration|enrol{1,2}(?:ment)?|tunnel|agent|runner|provider|developer|join|cluster|ingest(?:ion)?|write|collector|instrumentation|upload|pairing|activation|bot|nzb|publisher|subscriber|organi[sz]ation|stream(?:ing)?|sdk|personal(?:[ _-]api)?|store|invoice|integration|workspace|sync|mobile|node[ _-]red)';
/** With these words it is a key; a token of theirs may well be of a session. */
const OWNER_OF_KEY = '(?:admin(?:istrator)?|master|account|user|device|service|tenant|team|system|shared|pre-?shared)';
/** One word in codes and in names of fields; a passkey is the same for agents of a server. */
const SECRET =
  '(?:(?<!(?:client|consumer|signing|webhook|jwt)[ _-])secret|subscription[ _]token|app_?secret|app_?id|admin_?key|pass_?key|invoice_?key|shared[ _-]secret)';
const KEY = '(?:[ _-]?api)?[ _-]?(?:key|token)';

export const saysNamedKeyRefused = says(
  'says-named-key-refused',
  [
    `\\b${UNFIT_BEFORE}[ _-]?(?:or (?:expired|missing) )?(?:\\w{1,15} )?${OWNER}${KEY}\\b`,
    `\\b${OWNER}${KEY}["'\`]?(?: (?:provided|given|used|supplied|you (?:provided|entered)))?[ :=,]{0,3}(?:is |was |seems? |appears? |looks? )?(?:to be )?${UNFIT}\\b`,
    `\\b${OWNER}${KEY}["'\`]?(?: \\w{1,10}){0,2} should be (?:an? )?(?:valid|correct)\\b`,
    `\\bshould be (?:an? )?valid ${OWNER}${KEY}\\b`,
    `\\b${UNFIT_BEFORE}[ _-]?${OWNER_OF_KEY}[ _-]?key\\b|\\b${OWNER_OF_KEY}[ _-]key["'\`]? (?:is |was |seems? )?(?:to be )?${UNFIT}\\b`,
    `\\b${UNFIT_BEFORE}[ _-]?${SECRET}(?=["'\`.,;:!)]|\\s*$| (?:for|provided|given|supplied|rid)\\b)|\\b${SECRET}["'\`]? (?:is |was )?(?:invalid|incorrect|wrong|not (?:valid|correct)|(?:does|did)(?:n['’]t| not) match)\\b`,
    '\\b(?:error validating|cannot validate|could not validate) (?:the )?(?:client|application|app) secret\\b|\\b(?:store|merchant|partner) credentials? (?:error|invalid|mismatch)',
    '\\b(?:may|might|could) have (?:been )?(?:entered|typed|copied|pasted) (?:it |them )?(?:incorrectly|wrong(?:ly)?)\\b|\\b(?:entered|typed|copied|pasted) (?:the |your )?(?:api )?(?:key|token|secret) (?:incorrectly|wrong(?:ly)?)\\b',
    '(?:^|["\'{ ])wrong (?:api )?key[.:!]|\\binvalid (?:oauth )?consumer(?: key)?\\b',
    `\\b${UNFIT_BEFORE} access[ _-]?code\\b|\\baccess[ _-]?code (?:is |was )?(?:invalid|incorrect|wrong|rejected)\\b`,
  ],
  /\bjwt\b|\bjson web token\b|parse|\bunexpected token\b|bot[ _-]?token|ssh|certificate|primary key|foreign key|registration token has expired|webauthn|fido|credential manager|host key|bearer|\bcsrf\b|xsrf/i,
);
