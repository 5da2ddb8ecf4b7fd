/** The Markdown twin of a page: a front block with its facts, then steps and prose. Made from the JSON twin. */
import { stringify } from 'yaml';
import type { Source, Step } from '../schema.ts';
import { twinPath } from './addresses.ts';
import type { Twin, TwinOf, TwinSymptom } from './shape.ts';

/** Titles of pages by absolute URL, for links. */
type Titles = ReadonlyMap<string, string>;

export function markdownTwin(twin: Twin, titles: Titles): string {
  const unverified = 'unverified' in twin.facts ? twin.facts.unverified : undefined;
  const parts = [
    `---\n${stringify(frontBlock(twin), { lineWidth: 0 })}---`,
    `# ${text(twin.title)}`,
    text(twin.answer),
    unverified && `**Not confirmed:** ${text(unverified)}`,
    ...content(twin, titles),
    ...related(twin, titles),
    `## Sources\n\n${twin.sources.map(sourceLine).join('\n')}`,
  ];
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}

/** Facts that are a value or a list of values; what is longer stands below as text. */
function frontBlock({ kind, id, url, title, facts, checked }: Twin): Record<string, unknown> {
  const isValue = (value: unknown) => value !== undefined && typeof value !== 'object';
  const short = Object.entries(facts).filter(
    ([key, value]) =>
      !['name', 'unverified', 'rule', 'strings'].includes(key) &&
      (Array.isArray(value) ? value.length > 0 && value.every(isValue) : isValue(value)),
  );
  return { title, kind, id, url, json: twinPath(url, 'json'), ...Object.fromEntries(short), checked };
}

function content(twin: Twin, titles: Titles): string[] {
  switch (twin.kind) {
    case 'code':
      return [twin.body, symptoms('How it is worded', twin.facts.wordings)];
    case 'vendor-code':
    case 'sub-code':
      return [
        list(twin.facts.meanings.map(({ when, answer }) => `${text(when)}: ${text(answer)}`)),
        steps('Check first', twin.facts.check && [twin.facts.check]),
        steps('The fix', twin.facts.fix),
        section('What happens', twin.body),
        section('As printed', list(twin.facts.strings.map(code))),
      ];
    case 'bare-number':
      return [
        list(
          twin.facts.meanings.map(
            ({ vendorName, name, answer, url }) => `[${text(`${vendorName}: ${name}`)}](${url}): ${text(answer)}`,
          ),
        ),
      ];
    case 'cause':
      return [
        steps('How to be sure', [twin.facts.check]),
        steps('The fix', twin.facts.fix),
        steps('Proof that it is fixed', [twin.facts.proof]),
        section('Why it happens', twin.body),
        symptoms('Proved by', twin.facts.proves),
        symptoms('Suggested by', twin.facts.suggests),
        symptoms('Ruled out by', twin.facts.excludes),
      ];
    case 'scheme':
      return [twin.body, ...schemeTables(twin)];
    case 'comparison':
      return [`**Rule of thumb:** ${text(twin.facts.rule)}`, twin.body];
    case 'decision-tree':
      return questions(twin, titles);
    case 'fix':
    case 'header':
      return [twin.body];
  }
}

function schemeTables({ facts }: TwinOf<'scheme'>): string[] {
  return [
    section(
      'Parameters',
      list(
        facts.params.map(
          ({ name, in: place, required, meaning }) =>
            `${code(name)} (${place === 'both' ? 'challenge and credentials' : place}, ${required}): ${text(meaning)}`,
        ),
      ),
    ),
    section(
      'Error values',
      list(
        facts.errors.map(
          ({ value, status, meaning }) =>
            `${code(value)}${status === undefined ? '' : ` (${status})`}: ${text(meaning)}`,
        ),
      ),
    ),
  ];
}

/** Each question as a section; an answer leads to another one, or to causes in order. */
function questions({ url, facts }: TwinOf<'decision-tree'>, titles: Titles): string[] {
  const asked = new Map(facts.questions.map(({ id, ask }) => [id, ask]));
  const onward = ({ go, causes = [] }: { go?: string | undefined; causes?: string[] | undefined }) =>
    go === undefined
      ? `likely causes, in this order:\n${causes.map((cause, index) => `  ${index + 1}. ${link(cause, titles)}`).join('\n')}`
      : `go on with [${text(asked.get(go) ?? go)}](${url}#q-${go})`;
  return facts.questions.map(({ ask, help, options, unsure }) =>
    section(
      text(ask),
      [
        help && text(help),
        list([
          ...options.map((option) => `**${text(option.label)}**: ${onward(option)}`),
          `**I can't tell**: ${text(unsure.do)}${unsure.run ? `\n${indented(`\n${fenced(unsure.run)}\n`, 2)}\n  Then` : ' Then'} ${onward(unsure)}`,
        ]),
      ]
        .filter((part) => part)
        .join('\n\n'),
    ),
  );
}

const relationNames: Readonly<Record<string, string>> = {
  codes: 'Status codes',
  causes: 'Causes',
  subCodes: 'Sub-codes of IIS',
  vendorCodes: "Vendors' codes",
  headers: 'Header fields',
  comparisons: 'Often confused',
  trees: 'Decision trees',
  parent: 'HTTP status',
  registered: 'Registered meaning',
  sameNumber: 'Others who use the number',
  fixes: 'Procedures',
  see: 'Often taken for it',
  pair: 'The two codes',
};

function related({ kind, relations }: Twin, titles: Titles): string[] {
  // The meanings of a bare number and the ends of a tree are links already.
  if (kind === 'bare-number' || kind === 'decision-tree') return [];
  return Object.entries(relations as Record<string, string[]>).map(([name, urls]) =>
    section(relationNames[name] ?? name, list(urls.map((url) => link(url, titles)))),
  );
}

function section(title: string, content: string): string {
  return content === '' ? '' : `## ${title}\n\n${content}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function steps(title: string, all: readonly Step[] = []): string {
  const written = all.map(step);
  const numbered = written.map((one, index) => `${index + 1}. ${indented(one, 3).trimStart()}`);
  return section(title, (written.length > 1 ? numbered : written).join('\n\n'));
}

function step({ do: what, run, see, risk, for: product }: Step): string {
  return [
    risk && `**Before you do this:** ${text(risk)}`,
    `${product ? `**${text(product)}:** ` : ''}${text(what)}`,
    run && fenced(run),
    see && `You should see: ${text(see)}`,
  ]
    .filter((part) => part)
    .join('\n\n');
}

function symptoms(title: string, all: readonly TwinSymptom[]): string {
  return section(
    title,
    list(all.map(({ words, texts }) => [text(words), texts.map(code).join(', ')].filter((part) => part).join(': '))),
  );
}

function sourceLine({ url, run, checked, unread }: Source): string {
  return `- ${url ? `<${url}>` : `Run: ${text(run ?? '')}`} (checked ${checked}${unread ? ', could not be opened for reading' : ''})`;
}

function link(url: string, titles: Titles): string {
  return `[${text(titles.get(url) ?? url)}](${url})`;
}

function fenced(command: string): string {
  return `\`\`\`\n${command.trimEnd()}\n\`\`\``;
}

function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(columns));
}

/** A text of facts, which marks code only: what Markdown would take for a mark of its own is escaped outside of code. */
export function text(fact: string): string {
  return fact
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*<[\]]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&')))
    .join('`');
}

/** A code span, whatever backticks the text holds. */
export function code(literal: string): string {
  const longest = Math.max(0, ...[...literal.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = literal.startsWith('`') || literal.endsWith('`') ? ' ' : '';
  return `${fence}${space}${literal.replaceAll('\n', ' ')}${space}${fence}`;
}
