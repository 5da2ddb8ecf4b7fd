/** Tokens that are known by their look: JWTs, tokens of vendors, hashes of passwords. What names the kind stays. */

import { eachMatch } from './each.ts';
import { addEdit, type Edit } from './edits.ts';
import { isMask, type Ledger, maskSecret, remember } from './form.ts';
import { maskJwt } from './jwt.ts';
import { newStarts, nextStart } from './starts.ts';

/** Prefix, which stays, and the rest. An entry's first group is the prefix. */
const shapes: readonly string[] = [
  'gh[pousr]_|[A-Za-z0-9_]{16,255}',
  'github_pat_|[A-Za-z0-9_]{16,255}',
  'gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas)-|[A-Za-z0-9_.-]{16,255}',
  'sk-(?:ant-(?:api\\d\\d-|admin\\d\\d-|oat\\d\\d-)?|proj-|svcacct-|admin-|or-v1-|lf-)?|[A-Za-z0-9_-]{16,255}',
  '(?:sk|rk|pk)_(?:live|test|prod)_|[A-Za-z0-9_]{10,255}',
  'xox[abceoprs](?:\\.xox[bp])?-|[A-Za-z0-9-]{10,255}',
  'xapp-|[A-Za-z0-9-]{10,255}',
  'xkeysib-|[a-z0-9-]{20,255}',
  'A(?:KIA|SIA|BIA|CCA)|[A-Z0-9]{12,124}',
  'AIza|[A-Za-z0-9_-]{16,60}',
  'ya29\\.|[A-Za-z0-9_.-]{10,2048}',
  '1//0|[A-Za-z0-9_-]{20,512}',
  'GOCSPX-|[A-Za-z0-9_-]{16,60}',
  'npm_|[A-Za-z0-9]{16,80}',
  'pypi-|[A-Za-z0-9_-]{16,512}',
  'rubygems_|[a-f0-9]{16,80}',
  'dckr_(?:pat|oat)_|[A-Za-z0-9_-]{16,80}',
  'hf_|[A-Za-z0-9]{16,80}',
  'SG\\.|[A-Za-z0-9_-]{10,80}\\.[A-Za-z0-9_-]{10,120}',
  'whsec_|[A-Za-z0-9+/_-]{16,255}=*',
  'do[opr]_v1_|[a-f0-9]{16,80}',
  'shp(?:at|ca|pa|ss)_|[A-Za-z0-9]{16,80}',
  'AT(?:ATT|CTT|BB|STT)|[A-Za-z0-9_=-]{16,512}',
  'pplx-|[A-Za-z0-9]{16,80}',
  'gsk_|[A-Za-z0-9]{16,80}',
  'xai-|[A-Za-z0-9]{16,120}',
  'tvly-|[A-Za-z0-9-]{16,80}',
  'r8_|[A-Za-z0-9]{16,60}',
  'lin_(?:api|oauth)_|[A-Za-z0-9]{16,80}',
  'ntn_|[A-Za-z0-9]{20,80}',
  'sb[pt]_|[a-f0-9]{20,80}',
  'PMAK-|[a-f0-9-]{20,80}',
  'dapi|[a-f0-9]{32}(?:-\\d)?',
  'hv[sbr]\\.|[A-Za-z0-9_-]{16,255}',
  'gl(?:sa|c)_|[A-Za-z0-9_=]{16,255}',
  'NRAK-|[A-Z0-9]{16,60}',
  'sntry[su]_|[A-Za-z0-9_=+/]{16,512}',
  'figd_|[A-Za-z0-9_-]{16,80}',
  'CFPAT-|[A-Za-z0-9_-]{16,80}',
  'sq0[a-z]{3}-|[A-Za-z0-9_-]{16,80}',
  'EAA|[A-Za-z0-9]{30,512}',
  'key-|[a-f0-9]{32}',
  'secret_|[A-Za-z0-9]{40,60}',
  'pul-|[a-f0-9]{40}',
  'LTAI|[A-Za-z0-9]{12,30}',
  'AGE-SECRET-KEY-|[A-Z0-9]{30,80}',
  '00|[A-Za-z0-9_-]{40}',
];

const body = shapes.map((shape) => shape.replace(/\|(?=\[)(?!.*\|\[)/, '')).join('|');
const prefix = new RegExp(`^(?:${shapes.map((shape) => shape.slice(0, shape.lastIndexOf('|['))).join('|')})`);
const jwt = 'ey[JK][A-Za-z0-9_-]{12,}(?:\\.[A-Za-z0-9_-]*){0,4}=*';
const here = new RegExp(`${jwt}|${body}`, 'y');
/** How those begin; `eyJ` is `{"` in base64. */
const starts = newStarts(
  'gho ghp ghu ghs ghr git glp glr gld glc gls gli gla glo glf sk- sk_ rk_ pk_ xox xap xke AKI ASI ABI ACC AIz ya2 1// GOC npm pyp rub dck hf_ SG. whs dop doo dor shp ATA ATC ATB ATS ppl gsk xai tvl r8_ lin ntn sbp sbt PMA dap hvs hvb hvr NRA snt fig CFP sq0 EAA key sec pul LTA AGE eyJ eyK'.split(
    ' ',
  ),
);
/** Tokens that no beginning tells, by pieces of which one is in every text that holds such a token. */
const others: readonly (readonly [readonly string[], RegExp])[] = [
  [['00'], /(?<![A-Za-z0-9_-])00[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g],
  [['Q~'], /(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g],
  [[':AA'], /(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{32,34}/g],
  [['-us'], /(?<![A-Za-z0-9])[a-f0-9]{32}-us\d{1,2}/g],
  [['.'], /\.(?<=(?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{23,27}\.)[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/g],
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
  /((?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks\/\d+|webhook\.office\.com\/webhookb2|api\.telegram\.org\/bot)\/?)([A-Za-z0-9_@:./-]{16,1000})/g;

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
    if (token !== undefined) take(token, at, token.startsWith('ey') ? 'jwt' : 'token');
    at += token?.length ?? 1;
  }
  if (text.length < 14) return;
  for (const [pieces, pattern] of others) {
    if (!pieces.some((piece) => text.includes(piece))) continue;
    eachMatch(pattern, text, (match) => take(match[0], match.index, /^[${]|^pbkdf2/.test(match[0]) ? 'hash' : 'token'));
  }
  if (!text.includes('hook') && !text.includes('telegram')) return;
  eachMatch(path, text, (match) => {
    const start = match.index + (match[1] ?? '').length;
    const secret = match[2] ?? '';
    addEdit(edits, text, start, start + secret.length, 'url', maskPath(ledger, secret));
  });

  function take(token: string, start: number, kind: string): void {
    addEdit(edits, text, start, start + token.length, kind, maskShape(ledger, token) ?? maskSecret(ledger, token));
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
  addEdit(edits, text, start, start + 40, 'token', maskSecret(ledger, found[0]));
}

function maskPath(ledger: Ledger, secret: string): string {
  return secret.replace(/[^/]+/g, (part) => maskShape(ledger, part) ?? maskSecret(ledger, part));
}
