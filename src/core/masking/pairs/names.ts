/** What a name says about its value: of a header, a parameter, a key of JSON or YAML, a variable, an element. */

/**
 * `challenge`: stays as it is. `scope`: a key id with its date and region. `basic`: a user and password in base64.
 * `weak`: a secret in an address or a form (`code`, `state`, `key`); elsewhere only if the value looks random.
 * `protocols`: names of sub-protocols of a WebSocket, where browsers' programs put a token for want of a header.
 * `naming`: its value is the name of something (`name="csrf"`). `flag`: true or a number, never a secret.
 */
export type Nature =
  | 'authorization'
  | 'cookie'
  | 'set-cookie'
  | 'challenge'
  | 'basic'
  | 'scope'
  | 'secret'
  | 'nonce'
  | 'protocols'
  | 'weak'
  | 'naming';

const challenge = /(?:wwwauthenticate|proxyauthenticate|authenticationinfo|dpopnonce)$/;

const keyOf =
  'api|access|secret|private|account|shared|sharedaccess|subscription|functions?|auth|authentication|master|signing|encryption|session|consumer|client|service|app|application|license|primary|secondary|anon|role|publishable|storage|ssh|rest|admin|write|read|deploy|hmac|crypto|jwt|hash|host|customer|dev|developer|user|test|live|validation|decryption|instrumentation|root|backup|webhook|vault|sas|partner|merchant|device|activation|recovery|preshared|bot|x';
const secret = new RegExp(
  `(?:password|passwd|passphrase|passcode|passwort|pwd|secret|token|jwt|(?:${keyOf})key|accesskeyid|keydata|keypairid|credentials?|assertion|samlresponse|samlart|csrf|xsrf|verifier|sessionid|sessid|connectsid|usersession|otp|totp|wpnonce|signature|hmac|bearer|aspxauth|clientsecret|(?:device|auth|authorization|verification|mfa|security|onetime|recovery|sms|totp|otp|user|reset|magic|activation|access)code|csrfmiddlewaretoken|securityanswer|secretanswer|mnemonic|seedphrase|appcheck|oidcdata|ciphervalue|viewstate|eventvalidation|(?:require|store|key)pass|masterauth|(?:bind|root)pw|(?:recovery|backup)codes?|(?:auth|keys?|nonce|loggedin|secret|password)salt)$`,
);
const exact =
  /^(?:pass|pw|pin|sig|sid|session|sessionstate|otp|mfa|apikey|jsessionid|phpsessid|accesssig|xauth|xsession|xrefresh|xpin|salt|psk)$/;
const segment = /(?:^|[_.[-])(?:pass|pw|pin|sig|sid)\]?$|[a-z](?:Pass|Pin|Sig)$/;
const never =
  /^(?:proxypass|fastcgipass|uwsgipass|scgipass|memcachedpass|grpcpass|bypass|accesscontrol\w*|secwebsocketkey|userkey|hashkey|testkey|readkey|writekey|rolekey|hostkey|publickey|idempotencykey|\w*(?:public|cache|primarykey|foreign|sort|partition|surrogate|translation|query|object)key|canceltoken|abortsignal)$/;
const environment = /^[A-Z0-9_]+_(?:KEY|PASS|PW|PWD|AUTH|CREDS?|PAT)$/;
const tail = /(?:values?|confirmation|confirm|again|repeat|hash|base64|b64|base|encoded|provided|raw|plain|v?\d+)$/;
const weak =
  /^(?:code|state|key|ticket|relaystate|k|pass|hash|hdnea|hdnts|policy|auth|pat|verify|refresh|magic|invite|ott|sso|t|s)$/;

const cache = new Map<string, Nature | null>();

/** What kind of value stands under a name as written (`X-API-Key`, `user[password]`, `DB_PASS`); null for most. */
export function natureOf(name: string): Nature | null {
  let nature = cache.get(name);
  if (nature === undefined) {
    nature = judge(name);
    if (cache.size > 20_000) cache.clear();
    cache.set(name, nature);
  }
  return nature;
}

function judge(name: string): Nature | null {
  const plain = name
    .replace(/%[0-9A-Fa-f]{2}/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (plain === '' || never.test(plain)) return null;
  if (challenge.test(plain)) return 'challenge';
  if (plain.endsWith('authorization') || plain === 'xwsse' || /auth(?:orization)?header$/.test(plain))
    return 'authorization';
  if (/setcookie2?$/.test(plain)) return 'set-cookie';
  if (/cookies?2?$/.test(plain)) return 'cookie';
  if (/^x(?:amz|goog)credential$/.test(plain)) return 'scope';
  if (plain === 'nonce') return 'nonce';
  if (plain === 'name' || (plain === 'key' && name.length === 3)) return plain === 'key' ? 'weak' : 'naming';
  if (plain === 'secwebsocketprotocol') return 'protocols';
  if (/authident$/.test(plain) || /^BUNDLE_[A-Z0-9_]+__[A-Z0-9_]+$/.test(name)) return 'basic';
  if (/^(?:auth|basicauth|proxyauth|dockerauth|userpwd|userpass)$/.test(plain) && !/[A-Z]{2}/.test(name))
    return 'basic';
  const stem = plain.replace(tail, '');
  if (secret.test(plain) || (stem !== '' && (secret.test(stem) || exact.test(stem)))) return 'secret';
  if (exact.test(plain) || segment.test(name) || environment.test(name)) {
    return /(?:PUBLIC|CACHE|PRIMARY|FOREIGN|SORT|PARTITION)_KEY$/.test(name) ? null : 'secret';
  }
  if (/^x-[\w-]+-auth$/i.test(name)) return 'secret';
  return weak.test(plain) || /^x-[\w-]+-key$/i.test(name) ? 'weak' : null;
}

const field =
  /^(?:(?:x|new|old|current|confirm|user|access|refresh|api|auth|csrf|client|id|bearer|session|remember|reset|service|account|secret|private)[_-]?){0,2}(?:password|passwd|token|secret|key|apikey|cookie|session|authorization)s?(?:[_-]?(?:confirmation|confirm|hash|id))?$/i;

/** True for a value that is the name of a field, as lists of fields hold them: `password_confirmation`. */
export function isFieldName(value: string): boolean {
  return value.length <= 40 && field.test(value);
}

/** True for what no person writes as a word: long, with letters and digits. */
export function looksRandom(value: string): boolean {
  return (
    value.length >= 16 &&
    /^(?:base64:)?[A-Za-z0-9._~+/%-]+=*$/.test(value) &&
    /\d/.test(value) &&
    (/[A-Za-z]{2}/.test(value) || /^(?=[\d-]*[a-f])[0-9a-f-]{32,}$/i.test(value)) &&
    !/^https?:/.test(value)
  );
}

/** True where letters and digits change places more often than in words, paths and hosts. */
export function mixesLettersAndDigits(value: string): boolean {
  return (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0) >= 4;
}
