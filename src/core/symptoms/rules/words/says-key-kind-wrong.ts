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
    '\\b(?:looks like|seems to be|appears to be) (?:an? |your )(?:[\\w-]{1,15} ){0,2}(?:key|token|secret|password|id)\\b',
    '\\bexpected (?:an? )?(?:[\\w-]{1,15} ){0,2}(?:key|token|secret),? (?:but )?(?:got|received|found) (?:an? )?(?:[\\w-]{1,15} ){0,3}(?:password|key|secret|id)\\b',
    "\\b(?:deploy|search|read-only|publishable|public|test|ingest(?:ion)?|client|project|organi[sz]ation|agent|upload|push|write) (?:api )?(?:keys?|tokens?) (?:cannot|can ?not|can['’]t|may not|must not|are not|is not) (?:be )?(?:used|allowed|accepted|supported|valid)\\b",
    '\\byour (?:api )?(?:key|token) is an? (?:[\\w-]{1,15} ){1,2}(?:key|token)\\b',
    '\\b(?:api |licen[sc]e )?(?:key|token|licen[sc]e) (?:belongs to|is for|was issued for|is meant for) (?:another|a different|other) (?:product|service|application|app|plan|edition)\\b',
    '\\b(?:key|token) (?:that )?you (?:entered|provided|used|supplied|sent) is an? (?:[\\w-]{1,15} ){1,3}(?:key|token)\\b',
    '\\b[\\w-]{3,15} (?:token|key) (?:is )?(?:required|needed|expected|wanted),? (?:but )?(?:an? |the )?[\\w-]{3,15} (?:password|key|token) (?:was )?(?:entered|given|used|sent|provided)\\b',
    '\\bdid you (?:paste|copy|enter|use|mean|provide)\\b[^\\n?]{0,50}\\b(?:instead of|rather than)\\b',
    '\\bfalscher schlüsseltyp\\b|\\btype de clé incorrect\\b|\\btipo de (?:clave|chave) (?:incorrect[oa]|inválid[oa])\\b',
  ],
  /encrypt|decrypt|suitable key|\bpem\b|\bssh\b|primary key|environment var|env var|private key (?:is )?(?:file|path|pass)|\bexport\b|signing|jwk|rsa|ecdsa|public key/i,
);
