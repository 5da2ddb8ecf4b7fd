/**
 * The words say that an id and its key do not fit, as a pair. Either was copied from another place, or they were swapped:
 *
 *     Your account ID or license key could not be authenticated.
 */
import { says, UNFIT, UNFIT_BEFORE } from '../../kinds/says.ts';

const ID =
  '(?:(?:account|application|app|client|shop|merchant|server|customer|project|site|user|consumer|api|access|organi[sz]ation|team|key)[ _-]?(?:id|key)|(?:app|consumer|api|secret)[ _-]?key|user ?name|client|store|id)';
const KEY =
  '(?:(?:the |your |user[ -]generated )?(?:rest |licen[sc]e[ _-]?|api[ _-]?|secret[ _-]?|client[ _-]?|app(?:lication)?[ _-]?|consumer[ _-]?|access[ _-]?|shared[ _-]?|private[ _-]?)(?:api )?(?:key(?:[ _-]?id)?|secret|token|id)|key|secret(?! question)|signature)';
const PAIR = `${ID}(?: ?(?:\\/|\\+|&|,) ?| (?:or|and) )${KEY}`;

export const saysIdAndKeyRefused = says(
  'says-id-and-key-refused',
  [
    `\\b${UNFIT_BEFORE}[ _-](?:pair of )?${PAIR}\\b`,
    `\\b(?:either |both )?(?:the |your )?${PAIR}\\b[^\\n.]{0,15}?\\b(?:${UNFIT}|could not be (?:authenticated|verified|found)|(?:are|is) (?:wrong|not correct|incorrect))\\b`,
    `\\berror in (?:the )?${PAIR}\\b|\\b(?:check|verify|ensure|make sure) (?:your |the |that (?:your |the )?)?${PAIR}\\b`,
    `\\b${PAIR} (?:combination|pair)\\b`,
    `\\b(?:could not|cannot|unable to|failed to) (?:exchange|verify|validate|authenticate)(?: with)? (?:the |your )?${PAIR}\\b`,
  ],
  /public key|private key|ssh|foreign key|primary key|session id|key id format|password/i,
);
