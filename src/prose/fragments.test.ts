import { describe, expect, it } from 'vitest';
import { fragments } from './fragments.ts';

const textsOf = (source: string, file: string) =>
  fragments(source, file)?.map(({ start, end }) => source.slice(start, end));

describe('YAML', () => {
  it.each([
    ['a plain text', 'words: nginx says no', 'nginx says no'],
    ['a text in double quotes', 'words: "It says: no"', 'It says: no'],
    ['a text in single quotes', "words: 'It says: no'", 'It says: no'],
    ['a folded block', 'words: >-\n    It says\n    no', 'It says\n    no\n'],
    ['a text over two lines', 'words: It says\n    no', 'It says\n    no'],
  ])('finds %s', (_, field, text) => {
    expect(textsOf(`- id: one\n  ${field}\n`, 'content/symptoms/nginx.yaml')).toEqual([text]);
  });

  it('leaves out what the schema does not mark: ids, patterns, addresses', () => {
    const source = '- id: one\n  words: Seen\n  text: user "*" was\n  source: https://example.com/\n';
    expect(textsOf(source, 'content/symptoms/nginx.yaml')).toEqual(['Seen']);
  });

  it('follows lists and nested fields', () => {
    const source = 'title: A tree\nquestions:\n  - id: who\n    ask: Who?\n    unsure: { do: Look., run: curl }\n';
    expect(textsOf(source, 'content/trees/401.yaml')).toEqual(['A tree', 'Who?', 'Look.']);
  });

  it('knows no file without a schema', () => {
    expect(textsOf('words: Seen', 'content/news.yaml')).toBeUndefined();
  });
});

describe('MDX', () => {
  it('finds the fields of the front matter and the body', () => {
    const source = '---\ntitle: Gone\ncodes: [410]\nfix:\n  - do: Look.\n    run: ls\n---\n\nIt is gone.\n';
    expect(textsOf(source, 'content/causes/gone.mdx')).toEqual(['Gone', 'Look.', '\nIt is gone.\n']);
  });
});

describe('Astro', () => {
  it.each([
    ['text between tags', '<p>\n  Two words <b>here</b>.\n</p>', ['Two words', 'here', '.']],
    ['attributes that are read', '<img alt="A tree" class="wide tall" src="a b" />', ['A tree']],
    ['strings with a blank', "---\nconst nav = [['/a/', 'All codes', 'key']];\n---\n", ['All codes']],
    ['what stands round a variable', `---\nconst a = \`Fix a \${code} or the rest\`;\n---\n`, ['Fix a', 'or the rest']],
    ['text in an expression', '{ok && <li>It works</li>}', ['It works']],
    ['text behind a letter of many bytes', '<p>ä · “</p><p>Two words</p>', ['ä · “', 'Two words']],
  ])('finds %s', (_, source, texts) => {
    expect(textsOf(source, 'src/pages/a.astro')).toEqual(texts);
  });

  it.each([
    [
      'code, scripts and styles',
      '<code>a b</code><pre>c d</pre><script>let e = "f g";</script><style>p { top: 0 }</style>',
    ],
    ['imports and types', "---\nimport a from './a b.ts';\ntype B = 'c d';\n---\n"],
    ['samples', '---\nconst sample = `HTTP/1.1 401 Unauthorized`;\n---\n'],
  ])('leaves out %s', (_, source) => {
    expect(textsOf(source, 'src/pages/a.astro')).toEqual([]);
  });
});

describe('TypeScript', () => {
  it('finds the strings with a blank, at their own place', () => {
    const source = "import a from './a b.ts';\n// A remark\nexport const words: string = 'Two words';\n";
    expect(textsOf(source, 'src/islands/a.ts')).toEqual(['Two words']);
  });
});
