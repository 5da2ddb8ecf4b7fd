/** Finds the words of a component or a script: its text, the attributes that are read aloud or shown, and its strings. */
import { parse } from '@astrojs/compiler-rs';
import type { Fragment } from './fragment.ts';

/** What every node of the compiler's tree has; a literal has `raw`, a template has its parts. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly raw?: string;
  readonly name?: { readonly name?: string };
  readonly openingElement?: { readonly name: { readonly name?: string } };
  readonly quasis?: readonly Node[];
  readonly expressions?: readonly Node[];
}

const spokenAttributes = new Set(['title', 'description', 'aria-label', 'alt', 'placeholder']);
const silentElements = new Set(['code', 'pre', 'script', 'style']);
const silentNodes = new Set(['ImportDeclaration', 'TSLiteralType']);

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const isSilent = (node: Node) =>
  silentNodes.has(node.type) ||
  (node.type === 'JSXElement' && silentElements.has(node.openingElement?.name.name ?? '')) ||
  (node.type === 'JSXAttribute' && !spokenAttributes.has(node.name?.name ?? ''));

/** A string is prose when it has a blank within: `All codes`, but not `api-caller`. */
const hasWords = (text: string) => /\S\s+\S/.test(text);

/**
 * The fragments that `node` itself stands for. A template without a variable is a sample, as it was pasted; the parts of
 * one with variables come with the signs around them.
 */
function fragmentsOf(node: Node, source: string): Fragment[] {
  const within = { start: node.start + 1, end: node.end - 1 };
  if (node.type === 'JSXText') return [{ start: node.start, end: node.end }];
  if (node.type === 'Literal') return /^["']/.test(node.raw ?? '') ? [within] : [];
  if (node.type !== 'TemplateLiteral' || node.expressions?.length === 0) return [];
  return (node.quasis ?? []).map(({ start, end }) => ({
    start: start + 1,
    end: end - (source.endsWith('${', end) ? 2 : 1),
  }));
}

/** Words of `source`, an .astro file, in their order. `code`, `pre`, `script` and `style` are left out. */
export function astroFragments(source: string): Fragment[] {
  const found: Fragment[] = [];
  const visit = (value: unknown, attribute: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, attribute);
    if (!isNode(value) || isSilent(value)) return;
    const isShown = attribute || value.type === 'JSXText';
    const texts = fragmentsOf(value, source).map(({ start, end }) => trimmed(source, start, end));
    found.push(...texts.filter(({ start, end }) => (isShown ? end > start : hasWords(source.slice(start, end)))));
    for (const child of Object.values(value)) visit(child, attribute || value.type === 'JSXAttribute');
  };
  visit(parse(source).ast, false);
  return found.sort((a, b) => a.start - b.start);
}

/** Strings of `source`, a .ts file, in their order: to Astro's parser it is the script of a component. */
export function scriptFragments(source: string): Fragment[] {
  const fence = '---\n';
  return astroFragments(`${fence}${source}\n${fence}`).map(({ start, end }) => ({
    start: start - fence.length,
    end: end - fence.length,
  }));
}

/** Without the blanks around it, since Markdown reads an indented text as code. */
function trimmed(source: string, start: number, end: number): Fragment {
  const text = source.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}
