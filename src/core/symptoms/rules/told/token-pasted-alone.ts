/**
 * Somebody gives a form for Authorization the token alone. Such forms send what is typed, with no word before it:
 *
 *     in the Authorize dialog I paste only the token
 */
import { tells } from '../../kinds/tells.ts';

export const tokenPastedAlone = tells(
  'token-pasted-alone',
  [
    '\\b(?:authorize|swagger|scalar|redoc|graphiql|playground|insomnia|dialog|value field|value box|header value)\\b[^\\n]{0,60}?\\b(?:only|just|simply) (?:paste|enter|put|type|copy|give|pasted|entered|typed|copied|the)(?: in)? ?(?:the |my |a )?(?:raw |bare |plain )?(?:token|jwt)\\b',
    '\\b(?:only|just|simply) (?:past|enter|put|typ|copi|copy|giv)\\w{0,4} (?:in )?(?:the |my |a )?(?:raw |bare |plain )?(?:token|jwt)\\b[^\\n]{0,60}?\\b(?:authorize|swagger|dialog|value field|value box|header)\\b',
    '\\b(?:forgot|forgotten|without|missing|left out|did not (?:write|add|type|put)|didn.t (?:write|add|type|put)) (?:to (?:write|add|type|put) )?(?:the )?(?:word |prefix |keyword )?["\'`]?Bearer\\b["\'`]?(?! (?:token|auth))(?! header)',
  ],
  /apiKey|expired|cookie|twice|scheme mismatch/,
);
