/**
 * The form of a mask. Every character of a secret that may stand in a token (letters, digits and `-._~+/`) becomes `x`;
 * where five or more are replaced, a number follows the third: `hunter2-hunter2` is `xxx1xxxxxxxxxxx`. The number is
 * the same wherever the same secret stands, so that one can see which are equal. Everything else stays in its place,
 * because a diagnosis rests on it: white space, line ends, quotes, `=`, `:`, `%40`, escapes, typographic dashes, a
 * character beyond ASCII (another one of the same size in UTF-8 takes its place). A value that is mostly punctuation
 * gets `!` for it. A mask is thus as long as the secret, valid wherever the secret was, and masked again it is itself.
 */

/** What has been masked in one text, so that the same secret gets the same number. */
export interface Ledger {
  readonly numbers: Map<string, number>;
  /** Secrets that are looked for in the rest of the text too, by the mask that they got. */
  readonly known: Map<string, string>;
  /** Secrets that could be taken for a word: they are looked for where one is a whole line. */
  readonly lines: Map<string, string>;
  /** What has been masked before, by the text and what it was taken for. */
  readonly done: Map<string, string>;
  next: number;
}

/** A ledger whose numbers begin after those of the masks that the text already holds. */
export function newLedger(text: string): Ledger {
  let next = 1;
  for (const [, number] of text.matchAll(/xxx(\d{1,7})x/g)) next = Math.max(next, Number(number) + 1);
  return { numbers: new Map(), known: new Map(), lines: new Map(), done: new Map(), next };
}

const tokenCharacter = /[A-Za-z0-9._~+/-]/;
const isTokenUnit = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) isTokenUnit[unit] = tokenCharacter.test(String.fromCharCode(unit)) ? 1 : 0;

/** What is left of a mask, or of several in a row, when all but token characters are taken out. */
const finished = /^(?:x{3,}\d{1,7}(?=x))*x*$/;
const isPunctuation = new Uint8Array(128);
for (const character of '!#$&()*,;<>?@[]^`{|}') isPunctuation[character.charCodeAt(0)] = 1;

/** How many characters from `at` on are replaced or kept as one: `%40`, `\\n`, `\\u00e9`, a surrogate pair. */
function pieceLength(secret: string, at: number): number {
  const unit = secret.charCodeAt(at);
  if (unit === 37) return /^%[0-9A-Fa-f]{2}$/.test(secret.slice(at, at + 3)) ? 3 : 1;
  if (unit === 92) {
    if (/^\\u[0-9A-Fa-f]{4}$/.test(secret.slice(at, at + 6))) return 6;
    return at + 1 < secret.length && '"\'\\/bfnrt'.includes(secret.charAt(at + 1)) ? 2 : 1;
  }
  return unit >= 0xd800 && unit < 0xdc00 && /^[\udc00-\udfff]$/.test(secret.charAt(at + 1)) ? 2 : 1;
}

/** What a secret is made of. */
interface Make {
  /** How many characters are replaced. */
  readonly open: number;
  readonly isFinished: boolean;
  readonly isPunctuated: boolean;
}

function makeOf(secret: string): Make {
  let open = 0;
  let punctuation = 0;
  let letters = '';
  let isPlain = true;
  for (let at = 0; at < secret.length; ) {
    const length = pieceLength(secret, at);
    const unit = secret.charCodeAt(at);
    if (length === 1 && unit < 128) {
      if (isTokenUnit[unit] === 1) {
        open++;
        if (unit !== 120 && (unit < 48 || unit > 57)) isPlain = false;
        if (isPlain) letters += secret.charAt(at);
      } else if (isPunctuation[unit] === 1) punctuation++;
    }
    at += length;
  }
  return { open, isFinished: isPlain && finished.test(letters), isPunctuated: punctuation > open };
}

/** What stands for a piece that is no token character. */
function stand(piece: string, unit: number): string {
  if (piece.length > 2 && unit === 37) return standEncoded(piece);
  if (piece.length > 2) {
    const code = Number.parseInt(piece.slice(2), 16);
    if (code < 128) return isTokenUnit[code] ? '\\u0078' : piece;
    return code >= 0xd800 && code < 0xe000
      ? piece
      : `\\u${standBeyond(code).charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
  if (unit < 128) return piece;
  return piece.length === 2 ? '\u{1f600}' : standBeyond(unit);
}

/** `é` or `一` by the size in UTF-8; spaces, dashes, quotes and invisible characters are evidence and stay. */
function standBeyond(code: number): string {
  if (code < 0xc0) return String.fromCharCode(code);
  if (code < 0x800) return 'é';
  const telling = (code >= 0x2000 && code < 0x2070) || code === 0x3000 || code === 0xfeff || code === 0xfffd;
  return telling || (code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : '一';
}

function standEncoded(piece: string): string {
  const byte = Number.parseInt(piece.slice(1), 16);
  if (byte < 128) return isTokenUnit[byte] ? '%78' : piece;
  if (byte < 0xc0) return '%80';
  return byte < 0xe0 ? '%C3' : byte < 0xf0 ? '%E4' : '%F1';
}

/**
 * The mask of a secret. `known` false keeps it from being looked for elsewhere: a user name, a part of a token.
 */
export function maskSecret(ledger: Ledger, secret: string, known = true): string {
  const short = secret.length < 4096;
  let mask = short ? ledger.done.get(secret) : undefined;
  if (mask === undefined) {
    mask = replace(ledger, secret);
    if (short) ledger.done.set(secret, mask);
  }
  if (known && mask !== secret) remember(ledger, secret, mask);
  return mask;
}

/** True for what is a mask already, with nothing but token characters in it. */
export function isMask(text: string): boolean {
  return text.length >= 5 && /^xxx[x\d]+$/.test(text) && finished.test(text);
}

function replace(ledger: Ledger, secret: string): string {
  const { open, isFinished, isPunctuated } = makeOf(secret);
  let label = open >= 5 && !isFinished ? String(numberOf(ledger, secret)) : '';
  if (open < 4 + label.length) label = '';
  let mask = '';
  let seen = 0;
  for (let at = 0; at < secret.length; ) {
    const length = pieceLength(secret, at);
    const unit = secret.charCodeAt(at);
    if (length === 1 && unit < 128 && isTokenUnit[unit] === 1) {
      mask += isFinished ? secret.charAt(at) : label.charAt(seen - 3) || 'x';
      seen++;
    } else if (isPunctuated && length === 1 && unit < 128 && isPunctuation[unit] === 1) mask += '!';
    else mask += stand(secret.slice(at, at + length), unit);
    at += length;
  }
  return mask;
}

function numberOf(ledger: Ledger, secret: string): number {
  let key = secret;
  if (secret.includes('%')) {
    try {
      key = decodeURIComponent(secret);
    } catch {
      // Not an encoded text: it is its own key.
    }
  }
  let number = ledger.numbers.get(key);
  if (number === undefined) {
    number = ledger.next++;
    ledger.numbers.set(key, number);
  }
  return number;
}

/** Notes a secret for `maskKnown` if it can't be taken for a word. */
export function remember(ledger: Ledger, secret: string, mask: string): void {
  if (secret.length < 8 || secret.length > 4096 || !/^[A-Za-z0-9._~+/-]+=*$/.test(secret)) return;
  const mixed = /[0-9]/.test(secret) || (secret.includes('-') && secret.includes('_'));
  if (mixed && /[A-Za-z]/.test(secret)) ledger.known.set(secret, mask);
  else ledger.lines.set(secret, mask);
}
