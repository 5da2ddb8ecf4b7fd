/** What stands between a delimiter and its value: white space, a type, a call that only wraps the value. */

/** `token: string = "..."`, where the delimiter is the colon. */
const typed =
  /(?:str(?:ing)?|&(?:'\w{1,20} )?str|(?:std::)?string|Optional\[str\]|SecureString|any)(?: \| (?:null|None|undefined))?[?!]?[ \t]{0,4}=[ \t]{0,4}/iy;
/** `SecretStr("...")`, `Some("...")`, `[]string{"..."}`; `getenv("...")` names a variable and is none of them. */
const wrapper =
  /(?:new )?(?:Some|Just|Ok|Secret\w{0,20}|String(?:::from|\.raw)?|str|bytes|string|\[\](?:string|byte)|encodeURIComponent|(?:urllib\.parse\.)?quote|HeaderValue::from_static|Optional(?:\.of)?|SecureString)\s{0,2}[({]\s{0,8}(?=["'`])/y;
/** `["password"]=>` and on the next line `string(12) "..."`, as PHP's var_dump writes it. */
const dumped = /\s{0,40}string\(\d{1,6}\) (?=")/y;

/** Where the value behind the delimiter at `at` begins; `length` is that of the delimiter. */
export function valueStart(text: string, at: number, length: number): number {
  let from = at + length;
  for (; from - at < 12; from++) {
    const unit = text.charCodeAt(from);
    if (unit !== 32 && unit !== 9 && unit !== 0xa0) break;
  }
  const unit = text.charCodeAt(from);
  if (unit === 34 || unit === 39) return isTripled(text, from) ? from + 2 : from;
  if (length === 2 && (unit === 10 || unit === 13 || unit === 115)) return behind(dumped, text, from);
  if (text.charCodeAt(at) === 58) from = behind(typed, text, from);
  return behind(wrapper, text, from);
}

/** `"""` and `'''` of Python; `""` alone is an empty value. */
function isTripled(text: string, from: number): boolean {
  const unit = text.charCodeAt(from);
  return text.charCodeAt(from + 1) === unit && text.charCodeAt(from + 2) === unit;
}

function behind(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
