/**
 * What a paste holds, as readers find it. Every span counts UTF-16 units of the pasted text, so that what is said of an
 * exchange can be marked where it stands. Absent means that the paste does not show it, not that it was not there.
 */

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A field line (RFC 9110 section 5.2). `name` as written; `value` without white space round it and unfolded. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** The whole line, without its end. */
  readonly span: Span;
  /** The value alone; equals the text at that place unless `decoded`. */
  readonly valueSpan: Span;
  /** True where the paste holds the value in an encoded form (JSON escapes in a HAR, a folded line). */
  readonly decoded?: true;
}

/** Content of a message as far as the paste shows it. */
export interface Body {
  readonly text: string;
  readonly span: Span;
  readonly decoded?: true;
}

export interface Request {
  readonly method?: string;
  /** Absolute where the paste tells the host, else the request target as written. */
  readonly url?: string;
  /** Where the target or address stands; it may be shorter than `url`, whose host can come from a field. */
  readonly urlSpan?: Span;
  /** Without the name: `1.1`, `2`. */
  readonly version?: string;
  readonly fields: readonly Field[];
  readonly body?: Body;
  readonly span: Span;
  /** False where the paste shows only a part of the fields (some consoles); then absence proves nothing. */
  readonly complete: boolean;
}

export interface Response {
  readonly status: number | null;
  readonly reason?: string;
  readonly version?: string;
  /** Where the status stands. */
  readonly statusSpan?: Span;
  /** IIS: the number behind the dot of 401.2, or the column behind the status of its log. */
  readonly subStatus?: number;
  readonly subStatusSpan?: Span;
  /** IIS: the Windows error of the log's column behind the sub-status; 5 is 'access denied'. */
  readonly win32Status?: number;
  readonly win32StatusSpan?: Span;
  readonly fields: readonly Field[];
  readonly body?: Body;
  readonly span: Span;
  readonly complete: boolean;
}

/** What a log line tells of an exchange beyond the messages. */
interface LogFacts {
  /** The user whom the log names; absent where it says `-`. */
  readonly user?: string;
  readonly userSpan?: Span;
  /** HAProxy: how the session ended, such as `LR--` (refused by HAProxy itself) or `----`. */
  readonly termination?: string;
  readonly terminationSpan?: Span;
}

/** One request with its answer, in the order of the paste. Either half may be missing. */
export interface Exchange {
  readonly request?: Request;
  readonly response?: Response;
  /** True for a CONNECT to a proxy, whose answer is the proxy's own. */
  readonly tunnel?: true;
  /** When it began, where the paste tells: milliseconds since 1970. */
  readonly startedAt?: number;
  readonly log?: LogFacts;
}

export type Format =
  | 'curl'
  | 'wget'
  | 'httpie'
  | 'header-block'
  | 'browser-headers'
  | 'har'
  | 'postman'
  | 'error-line'
  | 'json-body'
  | 'xml-body'
  | 'html-body'
  | 'log'
  | 'config'
  | 'command'
  | 'credential'
  | 'text';

type ReadProblemCode =
  /** A line among header fields that is none. */
  | 'not-a-field'
  /** JSON that ends before it is closed. */
  | 'json-cut'
  /** JSON that breaks its grammar. */
  | 'json-broken'
  /** An entry of a HAR without request and response. */
  | 'entry-empty';

/** A stretch of the paste that one reader took. */
export interface Part {
  readonly format: Format;
  readonly span: Span;
}

/** Something in the paste that a reader could not take as it stands; it went on after it. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  readonly level: 'error' | 'warning';
  readonly span: Span;
}

/** What a paste was read as. Readers never throw. */
export interface Reading {
  /** What says most; `parts` has the others of a paste that mixes several. */
  readonly format: Format;
  readonly text: string;
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly ReadProblem[];
  /** In the order of the paste; stretches that no reader took are left out. */
  readonly parts: readonly Part[];
}

/** Values of every field line of that name, in order; names compare without regard to case (RFC 9110 section 5.1). */
export function fieldsNamed(
  message: { readonly fields: readonly Field[] } | undefined,
  name: string,
): readonly Field[] {
  const wanted = name.toLowerCase();
  return message?.fields.filter((field) => field.name.toLowerCase() === wanted) ?? [];
}
