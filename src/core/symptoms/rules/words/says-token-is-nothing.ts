/**
 * A program was handed nothing where its token belongs, and says so before it calls anybody:
 *
 *     TypeError: expected token to be a str, received NoneType instead
 */
import { says } from '../../kinds/says.ts';

const SECRET =
  '(?:(?:(?:api|access|auth|bot|secret|bearer|client|license|login)[ _-]?)?(?:token|key|secret|password)|credentials?|api_?key)';
const NOTHING = '(?:NoneType|None|null|nil|undefined|an empty string|empty string|blank)';

export const saysTokenIsNothing = says(
  'says-token-is-nothing',
  [
    `\\b${SECRET}["'\`]?\\b[^\\n.]{0,40}?\\b(?:received|got|but was|was given|given|found|not|instead of)[: ]{1,2}["'\`<(]{0,2}(?:class ["'])?${NOTHING}\\b`,
    `\\b(?:received|got|given|found) ["'\`<(]{0,2}${NOTHING}["'\`>)]{0,2} (?:for|as|where|instead of) (?:the |an? |your )?${SECRET}\\b`,
    `(?:error|exception|panic\\w{0,4})\\b[^\\n]{0,40}?[:(] ?["']?(?:the )?empty ${SECRET}\\b`,
    `\\b${SECRET} (?:must|should|has to|needs to) (?:not be|be an? non-?)[ -]?(?:an? )?(?:empty|null|none|nil|undefined|blank)\\b`,
    `\\b${SECRET} (?:cannot|can ?not|can['’]t|may not) be (?:an? )?(?:empty|null|none|nil|undefined|blank)\\b`,
    `\\b${SECRET}["'\`]?[^\\n.]{0,20}?\\b(?:resolved|evaluat\\w{2,3}|expand\\w{1,3}|set) to (?:an? )?(?:empty|null|undefined|blank)\\b`,
    `\\b(?:cannot|can ?not|can['’]t) use (?:an? )?(?:empty|null|undefined) ${SECRET}\\b`,
  ],
  /\bprimary key|foreign key|public key|private key|json(?:web)?token|\bjwt\b|csrf|encryption|cache key|partition|sort key|key of|unexpected token|next token|page_?token|hash|"?(?:status|code)"? ?: ?40|authorization header|request/i,
);
