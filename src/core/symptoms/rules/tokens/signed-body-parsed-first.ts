/**
 * Code parses the body of a signed message and writes it anew before it computes the signature, so the bytes differ:
 *
 *     app.use(express.json());
 *     app.post('/webhooks', processWebhooks) // HMAC invalid
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The body is written anew in the very call that signs it. */
const ANEW =
  /\b(?:hash_hmac|createHmac|hmac\.new|HMAC(?:SHA256)?|\.update|computeSignature|constructEvent|construct_event|verify\w{0,20})\([^\n]{0,100}?\b(?:json_encode\(|JSON\.stringify\((?:req|request|ctx|event)\b|json\.dumps\(|to_json\b)/dgi;
/** A middleware that leaves no raw body, in front of a hook. */
const PARSED = /\b(?:express\.json|bodyParser\.json)\((?:\{(?![^}]{0,80}\bverify\b)[^}]{0,80}\})?\)/dg;
const HOOK = /webhook|\bhooks?\b/i;
const SIGNED = /hmac|signature/i;
const REFUSED = /\b40[013]\b|invalid|mismatch|(?:not|n['’]t) match|!=|fail|false/i;

export const signedBodyParsedFirst: Rule = {
  id: 'signed-body-parsed-first',
  find: (input) => {
    const text = codeText(input);
    if (!SIGNED.test(text) || !REFUSED.test(text)) return [];
    const anew = places(input, ANEW).slice(0, 1);
    return anew.length > 0 || !HOOK.test(text) ? anew : places(input, PARSED).slice(0, 1);
  },
};
