/** A rule for textlint: every word is in a dictionary or in the project's own list. */
import type { TxtStrNode } from '@textlint/ast-node-types';
import type { TextlintRuleModule } from '@textlint/types';
import { type CSpellUserSettings, getDefaultBundledSettingsAsync, mergeSettings, spellCheckDocument } from 'cspell-lib';

/** The general dictionaries beside English; those of single languages would let too many slips pass. */
const dictionaries = ['en-gb', 'softwareTerms', 'networking-terms', 'companies', 'filetypes', 'aws', 'html'];

/** The text of the nodes at their own offsets, all else blank, so that one call checks a file and offsets hold. */
function onlyProse(length: number, nodes: readonly TxtStrNode[]): string {
  let text = '';
  for (const { range, raw } of nodes) text = `${text.padEnd(range[0])}${raw}`;
  return text.padEnd(length);
}

/**
 * The rule, British English.
 * @param words the project's own list
 */
export async function spelling(words: readonly string[]): Promise<TextlintRuleModule> {
  const own: CSpellUserSettings = { language: 'en-GB', dictionaries, words: [...words], minWordLength: 3 };
  const settings = mergeSettings(await getDefaultBundledSettingsAsync(), own);
  return ({ RuleError, report, locator }) => {
    const nodes: TxtStrNode[] = [];
    return {
      Str: (node) => void nodes.push(node),
      'Document:exit': async (document) => {
        const text = onlyProse(document.raw.length, nodes);
        const file = { uri: 'file:///prose.txt', text, languageId: 'plaintext', locale: 'en-GB' };
        const { issues } = await spellCheckDocument(
          file,
          { noConfigSearch: true, generateSuggestions: true, numSuggestions: 3 },
          settings,
        );
        for (const { text: word, offset, suggestions = [] } of issues) {
          const others = suggestions.length > 0 ? `write ${suggestions.join(' or ')}, or` : 'mend it, or';
          const message = `"${word}" is in no dictionary: ${others} add a true term to docs/words.txt`;
          report(document, new RuleError(message, { padding: locator.range([offset, offset + word.length]) }));
        }
      },
    };
  };
}
