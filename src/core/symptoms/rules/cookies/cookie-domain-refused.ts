/**
 * A cookie is for a domain that browsers take no cookie for: one below which anybody can have a name (a public suffix,
 * RFC 6265 section 5.3), an address with its scheme, or a host with its port.
 *
 *     Set-Cookie: sid=…; Domain=.co.uk
 *     cookie: { domain: 'https://app.example.com' }
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SECOND =
  '(?:com?|org|net|gov|edu|ac|gob|gouv|ne|or|nom)\\.(?:uk|au|nz|jp|kr|in|za|br|mx|ar|tr|cn|tw|hk|sg|my|th|id|il|ke|pl|ua|pe|ve|ph|vn)';
const HOSTS =
  'github\\.io|gitlab\\.io|herokuapp\\.com|vercel\\.app|netlify\\.app|pages\\.dev|workers\\.dev|web\\.app|firebaseapp\\.com|onrender\\.com|fly\\.dev|azurewebsites\\.net|cloudfront\\.net|duckdns\\.org|ngrok\\.io|ngrok-free\\.app|trycloudflare\\.com|up\\.railway\\.app|run\\.app|appspot\\.com|amazonaws\\.com|synology\\.me|dyndns\\.org|no-ip\\.org|surge\\.sh|glitch\\.me|repl\\.co|cloudapp\\.net';
const TOP = '\\.(?:com|org|net|io|dev|app|local|lan|home|internal|de|fr|eu|uk|co)';
const BAD = `(?:\\.?(?:${SECOND}|${HOSTS})|${TOP}|https?:\\/\\/[^\\s"'\`;,]{1,120}|(?:[\\w-]{1,60}\\.){0,6}[\\w-]{1,60}:\\d{2,5})`;
const END = '(?=["\'`]?(?:[\\s;,})\\]]|$))';

export const cookieDomainRefused: Rule = {
  id: 'cookie-domain-refused',
  find: (input) =>
    places(
      input,
      new RegExp(
        `(?:\\b(?:set-?cookie|cookies?|session\\w{0,8})\\b[^\\n]{0,160}?[\\s;,{(."'_]domain\\b|\\b(?:session|csrf|auth|jwt|refresh|access)?_?(?:token_)?cookie[-_.]?domain\\b|\\bsession\\.cookie\\.domain\\b|\\bcookie_?domain\\b)["'\`]?(?:[ \\t]{0,3}(?:[:=]|=>)|[ \\t](?:is|set|was|to|of)(?: set)?(?: to)?\\b:?){1,2}[ \\t]{0,3}["'\`]?(${BAD})${END}`,
        'dgim',
      ),
      1,
    ),
};
