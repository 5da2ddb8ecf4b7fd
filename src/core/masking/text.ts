/** Text of any kind: the JSON in it is read as JSON, the rest by looking for names, addresses, shapes and commands. */
import { type Edit, settle } from './edits/edits.ts';
import type { Ledger } from './edits/form.ts';
import { scanJson } from './json/json.ts';
import { scanCallPairs } from './pairs/call-pairs.ts';
import { scanPairs } from './pairs/pairs.ts';
import { scanUsers } from './pairs/users.ts';
import { scanWords } from './pairs/words.ts';
import { scanYaml } from './pairs/yaml.ts';
import { scanCommands } from './places/commands.ts';
import { scanInputs } from './places/inputs.ts';
import { scanAlone, scanLines } from './places/lines.ts';
import { scanLoose } from './places/loose.ts';
import { scanPasswordAlone } from './places/password-alone.ts';
import { scanPasswordLines } from './places/password-line.ts';
import { scanPrivateKeys } from './places/pem.ts';
import { scanShapes } from './places/shapes.ts';
import { scanBareUserinfo, scanUrls } from './places/urls.ts';

const deepest = 6;
const opening = /^[ \t\ufeff>]{0,8}(?=\{[\s>]*["}]|\[[\s>]*["[{\]])(?!\["[^"\n]{1,80}"(?:\]=>|[ \t]*:))/gm;

/** The edits for a text, in order. `depth`: how many texts it stands within; `isForm`: it is a form from its start. */
export function scanText(text: string, ledger: Ledger, depth: number, isForm = false): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  if (depth < deepest && (text.includes('{') || text.includes('['))) {
    const editsWithin = (inner: string, isInnerForm: boolean) => scanText(inner, ledger, depth + 1, isInnerForm);
    for (let at = nextJson(text, 0); at >= 0; at = nextJson(text, done)) {
      scanPlain(text, done, at, ledger, edits, depth, false);
      done = Math.max(at + 1, scanJson({ text, ledger, edits, editsWithin }, at));
    }
  }
  scanPlain(text, done, text.length, ledger, edits, depth, isForm);
  return settle(text, ledger, edits);
}

function nextJson(text: string, from: number): number {
  opening.lastIndex = from;
  const found = opening.exec(text);
  return found ? found.index + found[0].length : -1;
}

function scanPlain(
  whole: string,
  start: number,
  end: number,
  ledger: Ledger,
  edits: Edit[],
  depth: number,
  isForm: boolean,
): void {
  if (end - start < 4) return;
  const text = whole.slice(start, end);
  const found: Edit[] = [];
  scanPairs(text, ledger, found, isForm || isFormBody(text));
  if (text.includes('://') || text.includes(':\\/\\/') || text.includes('%3')) scanUrls(text, ledger, found);
  if (text.includes('@')) scanBareUserinfo(text, ledger, found);
  scanInputs(text, ledger, found);
  scanShapes(text, ledger, found);
  scanPrivateKeys(text, ledger, found);
  scanLoose(text, ledger, found);
  scanCallPairs(text, ledger, found);
  scanWords(text, ledger, found, depth === 0);
  if (text.includes(' ') || text.includes('(')) scanCommands(text, ledger, found);
  scanLines(text, ledger, found, depth === 0);
  if (depth < deepest) scanYaml(text, ledger, found, (inner) => scanText(inner, ledger, depth + 1));
  scanUsers(text, ledger, found);
  if (depth === 0 && start === 0 && end === whole.length) {
    scanAlone(text, ledger, found);
    if (found.length === 0) scanPasswordAlone(text, ledger, found);
    scanPasswordLines(text, ledger, found);
  }
  for (const edit of found) edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
}

/** `a=1&b=2` and nothing else. */
function isFormBody(text: string): boolean {
  return text.length < 100_000 && /^[^\s=&:/]{1,80}=[^\s=&]*(?:&[^\s=&]{1,80}=[^\s&]*)*\s*$/.test(text);
}
