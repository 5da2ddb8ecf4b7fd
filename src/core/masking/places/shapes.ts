/** Tokens that are known by their look: JWTs, tokens of vendors, hashes of passwords. What names the kind stays. */
import { maskJwt } from '../credentials/jwt.ts';
import { addEdit, type Edit } from '../edits/edits.ts';
import { isMask, type Ledger, maskSecret, remember } from '../edits/form.ts';
import { eachMatch } from './each.ts';
import { newStarts, nextStart } from './starts.ts';
import { vendorShapes, vendorStarts } from './vendor-shapes.ts';

const body = vendorShapes.map((shape) => shape.replace(/\|(?=\[)(?!.*\|\[)/, '')).join('|');
const prefix = new RegExp(`^(?:${vendorShapes.map((shape) => shape.slice(0, shape.lastIndexOf('|['))).join('|')})`);
const jwt = 'ey[JK][A-Za-z0-9_-]{12,}(?:\\.[A-Za-z0-9_-]*){0,4}=*';
const here = new RegExp(`${jwt}|${body}`, 'y');
const starts = newStarts(vendorStarts);
/** Tokens that no beginning tells, by pieces of which one is in every text that holds such a token. */
const others: readonly (readonly [readonly string[], RegExp])[] = [
  [['00'], /(?<![A-Za-z0-9_-])00[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g],
  [['Q~'], /(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g],
  [[':AA'], /(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{32,34}/g],
  [['-us'], /(?<![A-Za-z0-9])[a-f0-9]{32}-us\d{1,2}/g],
  [['.'], /\.(?<=((?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{22,27})\.)[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/g],
  [['.atlasv1.'], /\.atlasv1\.(?<=((?<![A-Za-z0-9])[A-Za-z0-9]{14})\.atlasv1\.)[A-Za-z0-9_=-]{60,70}/g],
  [['s.'], /(?<![A-Za-z0-9._-])s\.(?=[A-Za-z]*\d)(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{24}(?![A-Za-z0-9._-])/g],
  [['-'], /-(?<=((?<![A-Za-z0-9-])[a-f0-9]{32})-)[a-f0-9]{8}-[a-f0-9]{8}(?![A-Za-z0-9-])/g],
  [['1/', '2/'], /:(?<=((?<![\w/])[12]\/\d{13,19}(?:\/\d{13,19})?):)[a-f0-9]{32}(?![a-f0-9])/g],
  // What most vendors have come to: a word, `_`, and letters of both cases with digits. Ids of requests are no secrets.
  [
    ['_'],
    /_(?<=((?<![A-Za-z0-9_/-])(?!req|request|msg|trace|span|evt|run|resp|cus|usr|user|org|acct|file|cmpl|price|prod)[a-z][a-z0-9]{1,9})_)(?=[A-Za-z]{0,40}\d)(?=[A-Z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{24,255}(?![A-Za-z0-9_])/g,
  ],
  [
    ['$apr1$', '$2', '$1$', '$5$', '$6$', '$y$', '$7$', '$argon2', '$pbkdf2', '$scrypt'],
    /\$+(?:apr1|[156]|2[abxy]|y|7|argon2id?|argon2i|pbkdf2-sha\d+|scrypt)\$+[A-Za-z0-9./$,=+-]{8,400}/g,
  ],
  [['pbkdf2_sha'], /pbkdf2_sha\d+\$\d+\$[A-Za-z0-9+/=$]{20,400}/g],
  [['SHA', 'MD5', 'CRYPT', 'PBKDF2'], /\{(?:S?SHA\d*|S?MD5|CRYPT|PBKDF2)\}[A-Za-z0-9+/=$.]{8,400}/g],
];
const whole = new RegExp(`^(?:${body})$`);
const hashPrefix =
  /^(?:\$+(?:apr1|[156y7]|2[abxy]\$+\d\d|argon2id?\$+v=\d+\$+[a-z0-9=,]+|argon2i|pbkdf2-sha\d+|scrypt)\$+|\{[A-Z0-9]+\}|pbkdf2_sha\d+\$\d+\$|\$+2[abxy]\$+)/;
const path =
  /((?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks\/\d+|webhook\.office\.com\/webhookb2|api\.telegram\.org\/bot|hooks\.zapier\.com\/hooks\/(?:catch|standard)|hook\.[a-z0-9.]{2,12}\.?make\.com|maker\.ifttt\.com\/[\w/-]{1,80}\/key)\/?)([A-Za-z0-9_@:./-]{16,1000})/g;
/** A secret in the path of a link that a mail brings. */
const link =
  /\/(?:[a-z]+[-_])?(?:reset|verify|verification|confirm|activate|activation|invite|invitation|magic|unsubscribe|token|password|key)(?:[-_][a-z]+)?\/(?=[A-Za-z_-]*\d)([A-Za-z0-9_-]{20,500})(?![A-Za-z0-9_.-])/gi;

const laravel = 'eyJpdiI6';

/** The mask of a token whose kind its look tells; undefined for any other value. */
export function maskShape(ledger: Ledger, token: string): string | undefined {
  // Laravel's encrypted cookies are base64 of `{"iv":`, which tells the framework.
  if (token.startsWith(laravel) && token.length < 40) return laravel + maskSecret(ledger, token.slice(laravel.length));
  if (/^ey[JK]/.test(token) && token.length >= 15) return maskJwtOnce(ledger, token);
  const start = hashPrefix.exec(token)?.[0];
  if (start !== undefined) return start + maskSecret(ledger, token.slice(start.length), false);
  const kept = prefix.exec(token)?.[0] ?? '';
  if (kept !== '' && isMask(token.slice(kept.length))) return token;
  if (!whole.test(token)) return undefined;
  const mask = kept + maskSecret(ledger, token.slice(kept.length));
  if (mask !== token) remember(ledger, token, mask);
  return mask;
}

function maskJwtOnce(ledger: Ledger, token: string): string {
  const key = `jwt ${token}`;
  const mask = ledger.done.get(key) ?? maskJwt(ledger, token);
  ledger.done.set(key, mask);
  return mask;
}

/** Every such token of a text. */
export function scanShapes(text: string, ledger: Ledger, edits: Edit[]): void {
  for (let at = nextStart(starts, text, 0, text.length); at >= 0; at = nextStart(starts, text, at, text.length)) {
    here.lastIndex = at;
    const token = here.exec(text)?.[0];
    if (token !== undefined) take(token, at);
    at += token?.length ?? 1;
  }
  if (text.length < 14) return;
  for (const [pieces, pattern] of others) {
    if (!pieces.some((piece) => text.includes(piece))) continue;
    eachMatch(pattern, text, (match) => {
      const [rest, head = ''] = match;
      take(head + rest, match.index - head.length);
    });
  }
  if (text.includes('://')) eachMatch(link, text, (match) => takePath(match, match[1] ?? ''));
  if (!text.includes('hook') && !text.includes('telegram') && !text.includes('ifttt')) return;
  eachMatch(path, text, (match) => takePath(match, match[2] ?? ''));

  function takePath(match: RegExpExecArray, secret: string): void {
    const start = match.index + match[0].length - secret.length;
    addEdit(edits, text, start, start + secret.length, maskPath(ledger, secret));
  }

  function take(token: string, start: number): void {
    addEdit(edits, text, start, start + token.length, maskShape(ledger, token) ?? maskSecret(ledger, token));
    if (/^A[KS]IA/.test(token)) scanAwsSecret(text, start + token.length, ledger, edits);
  }
}

/** The secret of 40 characters that stands near an access key id. */
function scanAwsSecret(text: string, from: number, ledger: Ledger, edits: Edit[]): void {
  const near = text.slice(from, from + 300);
  const found =
    /(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/.exec(near);
  if (!found) return;
  const start = from + found.index;
  addEdit(edits, text, start, start + 40, maskSecret(ledger, found[0]));
}

function maskPath(ledger: Ledger, secret: string): string {
  return secret.replace(/[^/]+/g, (part) => maskShape(ledger, part) ?? maskSecret(ledger, part));
}
