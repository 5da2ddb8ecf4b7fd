/** Commands of curl in a paste, each with the status that somebody noted behind it. */
import type { Span } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';
import { codeText } from './text-matches.ts';

interface NotedCall {
  readonly command: string;
  /** Host and path, without scheme and query. */
  readonly address: string;
  readonly status: number;
  readonly span: Span;
}

const MOST = 20;
/** The command, with the lines that a backslash, a caret or a backtick at the end joins to it. */
const COMMAND = /\bcurl(?:\.exe)?[ \t](?:[^\n]{0,600}[\\^`][ \t]*\r?\n){0,12}[^\n]{1,600}/g;
const ADDRESS = /\bhttps?:\/\/([^\s"'?#]{3,200})/;
/** At the end of the command or behind it: `# -> 401`, `HTTP/1.1 401`, `=> 401 Unauthorized`, `401 {…}`. */
const STATUS =
  /(?:^|[\s>→=:(])(?:HTTP\/[\d.]{1,3} |(?:status|returns?|gives?|answers?)(?: code)?:? )?([1-5]\d\d)(?=$|[\s,;.:)]|\b[^\d\w])/im;
/** What follows the command on its line. */
const NOTE = /[ \t]#|(?:->|=>|→)/;
/** A status stands so far behind its command at most. */
const NEAR = 400;

/** A command without a status, or without an address, is left out. */
export function notedCalls(input: RuleInput): readonly NotedCall[] {
  const text = codeText(input);
  const found = [...text.matchAll(COMMAND)].slice(0, MOST);
  return found.flatMap(({ 0: command, index }, at) => {
    const end = index + command.length;
    const next = found[at + 1]?.index ?? text.length;
    const noted = command.search(NOTE);
    const typed = (noted < 0 ? command : command.slice(0, noted)).trimEnd();
    const note = command.slice(typed.length);
    const status = STATUS.exec(note) ?? STATUS.exec(text.slice(end, Math.min(next, end + NEAR)));
    const address = ADDRESS.exec(typed)?.[1];
    if (!status || address === undefined) return [];
    return [{ command: typed, address, status: Number(status[1]), span: { start: index, end: index + typed.length } }];
  });
}
