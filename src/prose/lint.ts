/** Checks the prose of one file with textlint: spelling, wording and the length of sentences. */
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import {
  TextlintKernel,
  type TextlintKernelPlugin,
  type TextlintKernelRule,
  type TextlintMessage,
} from '@textlint/kernel';
import { documentOf } from './document.ts';
import type { Fragment } from './fragment.ts';
import { endings, fragments } from './fragments.ts';
import { sentenceLength } from './sentence-length.ts';
import { spelling } from './spelling.ts';
import { wordings } from './wording.ts';

/** What is wrong, where, and what to do about it. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A CommonJS module: only `require` gives its default export the same way in Node and under a test runner. */
const { default: pattern } = createRequire(import.meta.url)('@textlint-rule/textlint-rule-pattern');

/** A plugin of textlint that gives the tree of the fragments found before. */
const readerOf = (found: readonly Fragment[]): TextlintKernelPlugin => ({
  pluginId: 'prose',
  plugin: {
    Processor: class {
      availableExtensions() {
        return endings;
      }
      processor() {
        return {
          preProcess: (source: string) => documentOf(source, found),
          postProcess: (messages: TextlintMessage[], filePath = '') => ({ messages, filePath }),
        };
      }
    },
  },
});

/**
 * Makes the function that checks a file.
 * @param words the project's own list of words
 */
export async function linter(words: readonly string[]) {
  const kernel = new TextlintKernel();
  const rules: TextlintKernelRule[] = [
    { ruleId: 'spelling', rule: await spelling(words) },
    { ruleId: 'wording', rule: pattern, options: { patterns: wordings } },
    { ruleId: 'sentence-length', rule: sentenceLength },
  ];
  return async (source: string, file: string): Promise<Finding[]> => {
    const found = fragments(source, file);
    if (found === undefined) return [{ file, line: 1, column: 1, message: 'name its schema in src/prose/schemas.ts' }];
    const options = { filePath: file, ext: extname(file), plugins: [readerOf(found)], rules };
    const { messages } = await kernel.lintText(source, options);
    return messages.map(({ loc, range, ruleId, message }) => ({
      file,
      line: loc.start.line,
      column: loc.start.column,
      message: ruleId === 'wording' ? `"${source.slice(...range)}": ${message}` : message,
    }));
  };
}
