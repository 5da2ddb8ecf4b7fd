/** What stands behind a name of secrets and is none: expressions, messages, names in brackets. */
import type { NameAt } from './name-at.ts';
import { natureOf } from './names.ts';
import { isMessage } from './placeholder.ts';

/** `JWT::DecodeError`: the name of an error in the module of that name. */
const ERROR_CLASS = /^:[A-Z][a-z][A-Za-z]{2,60}(?:Error|Exception)$/;

/** Expressions of programs, and words of a message that goes on after a colon. */
export function isNoSecret(value: string, inProse: boolean): boolean {
  if (isMessage(value) || ERROR_CLASS.test(value)) return true;
  if (
    /^(?:[a-z]{1,2}(?:\.[A-Za-z_$][\w$]*)+[,;)}]*|![01][,;]?|function\b.*|new\b.*|await\b.*|[A-Za-z_$][\w$.]*\(.*\).*|=.*|\(.*)$/.test(
      value,
    )
  )
    return true;
  return inProse && (/^[A-Za-z'’,.;!?-]+$/.test(value) || /^\d{1,5}[,;.]?$/.test(value));
}

/** What bash and its like say behind the name of a variable or a word of history. */
export const shellSays =
  /^(?:event not found|unbound variable|parameter (?:null or )?not set|command not found|bad substitution|readonly variable)\b/;

/** `{apikey=[abc123]}`: the only value of a list, as Java and Go print it. */
export const inBrackets = /^\[[\w.~+/=-]{6,290}\]/;

/** `[token]`: a name that stands for a credential, and no list that holds one. */
export function isNameInBrackets(text: string): boolean {
  return /^\[(?!(?:basic|bearer|token) )[a-z_ -]{0,30}(?:token|jwt|key|password|secret|credentials?)\]/i.test(text);
}

/** `arn:aws:secretsmanager:eu-west-1:123456789012:secret:name`: what stands before the name. */
export function isResource(before: string): boolean {
  return /\barn:aws[\w-]{0,10}:[\w-]{1,40}:[\w-]{0,20}:\d{0,12}:$/.test(before);
}

/** `'auth:sanctum'`: a guard of Laravel; `zone=auth:10m`: the size of a zone of nginx. */
export function isGuard(name: string, value: string): boolean {
  return (
    name === 'auth' &&
    /^(?:\d+[kmg]|sanctum|api|web|admin|passport|session|jwt|user|users|customer)(?:,[a-z]+)*$/.test(value)
  );
}

/** `authenticate(password=password)`, `{"X-Api-Key": api_key}`, `$request->token`: a variable that has the name too. */
export function isVariableNamed(name: NameAt, text: string, colon: boolean): boolean {
  if (/^\$[a-z]\w{0,60}->/i.test(text)) return true;
  const word = /^[A-Za-z_]{2,60}(?=\s{0,4}[,)}])/.exec(text)?.[0];
  if (word === undefined) return false;
  if (word.toLowerCase() === name.name.toLowerCase()) return true;
  return colon && name.quote !== '' && word.includes('_') && natureOf(word) !== null;
}
