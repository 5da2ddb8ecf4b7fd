/** How programs of many languages read a variable of the environment, up to its name: sources of patterns. */

const CALLS = [
  '\\bENV(?:\\.fetch)?[\\[(]', // Ruby
  '\\bos\\.environ(?:\\.get)?[\\[(]',
  '\\b(?:[gG]et_?env|fetch_env!?|LookupEnv|GetEnvironmentVariable)\\(',
  '\\benv::var\\(',
  '\\bDeno\\.env\\.get\\(',
  '\\b(?:process|import\\.meta|Bun)\\.env\\[',
  // What else PHP keeps under `$_SERVER` came with the request.
  '\\$_(?:ENV\\[|SERVER\\[(?!["\']?(?:HTTP|PHP_AUTH)_))',
  '(?<![\\w.])env\\(',
];

/** By a call or an index: `os.getenv(`, `ENV[`. The name follows, mostly in quotes. */
export const ENVIRONMENT_CALL = `(?:${CALLS.join('|')})`;

/** As a property: `process.env.`. */
export const ENVIRONMENT_PROPERTY = '\\b(?:process|import\\.meta|Bun)\\.env\\.';
