/**
 * The words say that a service has several kinds of keys, and that another one is wanted:
 *
 *     The provided key does not have access. A READ key is needed.
 */
import { says } from '../../kinds/says.ts';

const KIND =
  '(?:read|write|admin|invoice|secret|server|private|personal|master|management|rest|live|browser|account|publishable|service[ _-]role|user|organi[sz]ation|\\(?or admin\\)?)';
const KEY = `${KIND}(?:[ _-]?api)?[ _-]?key`;

export const saysKeyKindWrong = says(
  'says-key-kind-wrong',
  [
    `\\b(?:an? )?${KEY} (?:is |was )?(?:required|needed|expected|wanted)\\b`,
    `\\bor admin\\) key (?:is )?required\\b`,
    `\\b(?:specify|use|provide|supply|send|requires?|needs?|wants?|expects?|expected) (?:an? |the |your )(?:valid )?${KEY}\\b`,
    `\\bonly (?:an? )?${KEY}s? (?:is |are |can be )?(?:allowed|accepted|supported|permitted|used)\\b`,
    '\\b(?:api[ _-]?)?key[ _-]?type[ _-]?(?:mismatch\\w{0,10}|not[ _-](?:allowed|supported))|\\b(?:wrong|invalid|incorrect|unexpected)[ _-](?:type|kind) of (?:api[ _-]?)?key\\b|\\b(?:wrong|invalid|incorrect)[ _-]?key[ _-]?type\\b',
    '\\b[A-Z]{0,8}KEY_[A-Z]{2,10}_(?:NOMATCH|MISMATCH|NOT_MATCH)\\b',
    '\\bfalscher schlüsseltyp\\b|\\btype de clé incorrect\\b|\\btipo de (?:clave|chave) (?:incorrect[oa]|inválid[oa])\\b',
  ],
  /encrypt|decrypt|suitable key|\bpem\b|\bssh\b|primary key|environment var|env var|private key (?:is )?(?:file|path|pass)|\bexport\b|signing|jwk|rsa|ecdsa|public key/i,
);
