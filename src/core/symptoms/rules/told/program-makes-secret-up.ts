/**
 * A program has no secret set for its tokens and makes one of its own, so older tokens and those of other instances do
 * not verify:
 *
 *     FAKE_SECRET_KEY not set, using random value
 */
import { writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:\\b[A-Z][A-Z\\d_]{0,40}(?:SECRET|_KEY)[A-Z_]{0,12}|\\b(?:[\\w.-]{0,24}(?:jwt|auth|session|token|cookie|signing|server|service|oauth)[\\w.-]{0,16}|secret|private|public|new)[ ._-]?(?:secret|key)s?(?:\\.pem|\\.pub)?)\\b';
const GONE = '(?:not (?:been )?(?:set|given|configured|defined|specified|provided)|missing|unset|empty|absent)';

const words = tells(
  'program-makes-secret-up',
  [
    `${NAME}[^\\n]{0,30}?\\b${GONE}\\b[^\\n]{0,40}?\\b(?:generat\\w{1,4}|random\\w{0,3}|(?:using|falling back to) (?:the |an? )?(?:insecure )?default|creating|sessions? (?:will|are|get)|invalidated|temporary|ephemeral)\\b`,
    `\\b(?:generat(?:ing|ed)|creat(?:ing|ed)|using) (?:an? )?(?:(?:new|random|randomly|generated|temporary|ephemeral|fresh) ){1,3}(?:\\w{1,10} ){0,2}?(?:secret|signing|jwt|hmac|session|cookie)\\b`,
    `${NAME}\\b[^\\n]{0,24}?[ (#]\\b(?:re-?)?generated (?:at|on|by|today|each|every|again|with|during|when|anew)\\b`,
    `${NAME}\\b[^\\n]{0,24}?\\b(?:changes|is (?:new|different|regenerated)|differs) (?:at|on|after|with|for|in|between) (?:each|every|all)\\b`,
    // The secret of sessions or tokens has no value.
    '\\b(?:[A-Z\\d]{1,16}_){0,3}(?:JWT|SESSION|COOKIE)_(?:SIGNING_)?(?:SECRET|KEY)(?:_KEY)?[ \\t]{0,2}[:=]?[ \\t]{0,2}\\(?(?:not set|unset|empty|none)\\)?(?=[ \\t]*(?:\\n|$))',
    '\\b(?:[\\w-]{0,20}[.-])?(?:private|public)\\.(?:key|pem)\\b[^\\n]{0,12}?\\b(?:is |was |are )?(?:missing|not found|lost|regenerated|new|replaced|generated)\\b',
    // A comment in settings that have several instances, or a host of before.
    '\\b\\w{0,24}(?:JWT|AUTH|TOKEN|SESSION|COOKIE)_?\\w{0,10}(?:SECRET|KEY)\\w{0,8}\\b[^\\n]{0,60}?\\b(?:missing|not (?:set|given)|lost|differs|other) (?:on|in|at) (?:the |this |each )?(?:new |other |second )?(?:host|server|container|node|instance|replica|machine|deployment|docker run|compose|cp-\\d)\\b',
    '\\b(?:replicas|instances|workers|processes): ?(?:[2-9]|\\d\\d)\\b[^\\n]{0,40}\\n?[^\\n]{0,16}?\\b\\w{0,24}(?:JWT|AUTH|TOKEN|SESSION)_?\\w{0,10}(?:SECRET|KEY)\\w{0,8} (?:is |was )?not (?:set|given|shared|fixed)\\b',
  ],
  /\bENOENT\b|ssh|host key|certificate|gpg|wireguard|deploy key/i,
);

/** What an old token is called then. */
const REFUSED = /not valid|invalid|expired|not verif\w{2,4}|logged out/i;

export const programMakesSecretUp: Rule = {
  ...words,
  find: (input) => (tellsOfTrouble(input.text) || REFUSED.test(writtenText(input)) ? words.find(input) : []),
};
