/** Values that stand for a secret and are none: they tell what went wrong, so they stay. */

const variable = new RegExp(
  `^(?:${[
    String.raw`\$\{[\w.]+(?::?[-?+])?\}`,
    String.raw`\$\{\{[\w .-]*\}\}`,
    String.raw`\$\{[^{}\n]{1,200}\}`,
    String.raw`%\{[A-Za-z_]+(?::[\w-]+)?\}[a-z]?`,
    String.raw`\$\([^()]*\)`,
    String.raw`\{\{[\w .-]*\}\}`,
    String.raw`\{[A-Za-z_]*\}`,
    String.raw`\$(?:env:)?[A-Z_][A-Z0-9_]*`,
    String.raw`\$(?:env:)?\w*(?:token|pass(?:word|wd)?|secret|key|user(?:name)?|credentials?|auth|jwt|headers?)`,
    String.raw`\$\d`,
    String.raw`!(?:secret|env_var|env|ref|sub|getatt|importvalue|include)[ \t]+[\w./-]{1,80}`,
    '%[A-Z_]{3,}%',
    '%[sv]',
    '<[A-Za-z][A-Za-z _-]{0,40}>',
    String.raw`\[[A-Za-z][A-Za-z _-]{0,40}\]`,
    String.raw`\(?(?:redacted|hidden|filtered|masked|removed|omitted)\)?`,
    String.raw`\(secret\)`,
  ].join('|')})+$`,
  'i',
);

const word =
  /^(?:undefined|null|nil|none|nan|true|false|expired|invalid|missing|required|revoked|empty|unset|optional|string|number|boolean|include|omit|same-origin|\[object \w+\]|your[-_ ][a-z_ -]*(?:token|key|secret|password|passwd|pass|id|here|jwt|credentials?)[a-z_ -]*)$/i;

/** Error values of OAuth (RFC 6749 section 5.2 and its like): what was answered in place of a token. */
const oauthError =
  /^(?:invalid_(?:grant|client|request|scope|token|target|dpop_proof)|unauthorized_client|unsupported_grant_type|access_denied|expired_token|insufficient_scope):?$/;

const dots = /^(?:[*•●.…·#_-]+|x{3,})$/i;

/** An expression of a program or a workflow, by where it begins. */
const expression =
  /^(?:process\.env|os\.(?:environ|getenv)|import\.meta|secrets\.|vars\.|env\.|this\.|self\.|req(?:uest)?\.|res(?:ponse)?\.|config\.|window\.|document\.|localStorage|sessionStorage|settings\.|options?\.|params\.|data\.|[A-Za-z_$][\w$.]*\(\)?)[\w$.[\]'"()]*$/;

/** True for an empty value, a variable, `<token>`, `***`, `REDACTED`, `undefined` and their like. */
export function isPlaceholder(value: string): boolean {
  if (value.length > 12 && /^[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*$/.test(value)) return false;
  const trimmed = value.trim();
  if (trimmed.length > 200) return false;
  const core = trimmed.replace(/^(["'`])(.*)\1$/, '$2');
  if (core === '') return true;
  return dots.test(core) || word.test(core) || oauthError.test(core) || variable.test(core) || expression.test(core);
}

/** Words of a message about a credential, which no credential is made of. */
const message =
  /\b(?:is|are|was|were|not|no|cannot|can't|could|failed|failure|invalid|expired|missing|required|must|error|please|has|have|should|unauthorized|forbidden|contains|mismatch|incorrect|wrong|denied|unable|malformed)\b/i;

/** True for a value that says something about a credential: `token: could not be verified`. */
export function isMessage(value: string): boolean {
  return value.includes(' ') && /^(?:[A-Za-z'",.:;()!? -]|(?<!\w)\d{1,3}[a-z]?\b)+$/.test(value) && message.test(value);
}
