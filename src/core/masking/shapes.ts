/** Tokens that are known by their look: JWTs, tokens of vendors, hashes of passwords. What names the kind stays. */

import type { Edit } from './edits.ts';
import { type Ledger, maskSecret, remember } from './form.ts';
import { maskJwt } from './jwt.ts';

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
  'AIza|[A-Za-z0-9_-]{20,60}',
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
  'r8_|[A-Za-z0-9]{20,60}',
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
  'AccountKey=|[A-Za-z0-9+/]{40,120}=*',
  '00|[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])',
  '|[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}',
  '|\\d{8,10}:AA[A-Za-z0-9_-]{32,34}',
  '|[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}',
  '|[a-f0-9]{32}-us\\d{1,2}',
];

const body = shapes
  .map((shape) => {
    const bar = shape.lastIndexOf('|[') >= 0 && !shape.startsWith('|') ? shape.lastIndexOf('|[') : shape.indexOf('|');
    return `${shape.slice(0, bar)}${shape.slice(bar + 1)}`;
  })
  .join('|');

const prefix = new RegExp(
  `^(?:${shapes
    .map((shape) => shape.slice(0, shape.startsWith('|') ? 0 : shape.lastIndexOf('|[')))
    .filter((text) => text !== '')
    .join('|')})`,
);

/** A shape begins where no longer word can hold it; an escape or an encoded character may stand before it. */
const before = '(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\\\[nrt]))';
const jwt = 'ey[JK][A-Za-z0-9_-]{12,}(?:\\.[A-Za-z0-9_-]*){0,4}=*';
const hash =
  '\\$+(?:apr1|[156]|2[abxy]|y|7|argon2id?|argon2i|pbkdf2-sha\\d+|scrypt)\\$+[A-Za-z0-9./$,=+-]{8,400}|\\{(?:S?SHA\\d*|S?MD5|CRYPT|PBKDF2)\\}[A-Za-z0-9+/=$.]{10,400}|pbkdf2_sha\\d+\\$\\d+\\$[A-Za-z0-9+/=$]{20,400}';
const anywhere = new RegExp(`${before}(?:${jwt}|${body})|${hash}`, 'g');
const whole = new RegExp(`^(?:${body})$`);
const hashPrefix =
  /^(?:\$+(?:apr1|[156y7]|2[abxy]\$+\d\d|argon2id?\$+v=\d+\$+[a-z0-9=,]+|argon2i|pbkdf2-sha\d+|scrypt)\$+|\{[A-Z0-9]+\}|pbkdf2_sha\d+\$\d+\$|\$+2[abxy]\$+)/;
const path =
  /((?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks\/\d+|webhook\.office\.com\/webhookb2|api\.telegram\.org\/bot)\/?)([A-Za-z0-9_@:/-]{16,300})/g;

/** The mask of a token whose kind its look tells; undefined for any other value. */
export function maskShape(ledger: Ledger, token: string): string | undefined {
  if (/^ey[JK]/.test(token) && token.length >= 15) return maskJwt(ledger, token);
  const start = hashPrefix.exec(token)?.[0];
  if (start !== undefined) return start + maskSecret(ledger, token.slice(start.length), false);
  if (!whole.test(token)) return undefined;
  const kept = prefix.exec(token)?.[0] ?? '';
  const mask = kept + maskSecret(ledger, token.slice(kept.length));
  if (mask !== token) remember(ledger, token, mask);
  return mask;
}

/** Every such token of a text. */
export function scanShapes(text: string, ledger: Ledger, edits: Edit[]): void {
  for (const match of text.matchAll(anywhere)) {
    const [token] = match;
    const start = match.index;
    const mask = maskShape(ledger, token) ?? maskSecret(ledger, token);
    const kind = token.startsWith('ey') ? 'jwt' : /^[${]|^pbkdf2/.test(token) ? 'hash' : 'token';
    edits.push({ start, end: start + token.length, kind, mask });
    if (/^A[KS]IA/.test(token)) scanAwsSecret(text, start + token.length, ledger, edits);
  }
  if (!text.includes('hook') && !text.includes('telegram')) return;
  for (const match of text.matchAll(path)) {
    const start = match.index + (match[1] ?? '').length;
    const secret = match[2] ?? '';
    edits.push({ start, end: start + secret.length, kind: 'url', mask: maskPath(ledger, secret) });
  }
}

/** The secret of 40 characters that stands near an access key id. */
function scanAwsSecret(text: string, from: number, ledger: Ledger, edits: Edit[]): void {
  const near = text.slice(from, from + 300);
  const found =
    /(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/.exec(near);
  if (!found) return;
  const start = from + found.index;
  edits.push({ start, end: start + 40, kind: 'token', mask: maskSecret(ledger, found[0]) });
}

function maskPath(ledger: Ledger, secret: string): string {
  return secret.replace(/[^/]+/g, (part) => maskSecret(ledger, part));
}
