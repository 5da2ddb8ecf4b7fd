/** /llms.txt: what the site holds and where, for language models (llmstxt.org). Links lead to the Markdown twins. */
import { settings } from '../../settings.ts';
import { absoluteAt, schemaPath, twinPath } from './addresses.ts';
import { text } from './markdown.ts';
import type { Collection, Twin } from './shape.ts';

export function llmsTxt(collection: Collection, site: string): string {
  const at = absoluteAt(site);
  const full = ({ title, url, answer }: Twin) => `- [${text(title)}](${twinPath(url, 'md')}): ${answer}`;
  const short = ({ title, url }: Twin) => `- [${text(title)}](${twinPath(url, 'md')})`;
  const section = (name: string, lines: readonly string[]) => `## ${name}\n\n${lines.join('\n')}\n`;
  return [
    `# ${settings.name}\n`,
    `> ${settings.tagline} Registered HTTP status codes, vendors' codes and IIS sub-codes, the causes of a 401 and their fixes, each with its sources and the day on which they were checked.\n`,
    'Each page has a Markdown twin (its URL without the last slash, plus `.md`) and a JSON twin (`.json`). A cause holds: how to be sure, the fix, and the command that proves the fix. The content is under CC BY 4.0.\n',
    section('Data', [
      `- [codes.json](${at('/codes.json')}): everything in one file`,
      `- [codes.csv](${at('/codes.csv')}): all codes as a table`,
      `- [JSON Schema](${at(schemaPath)}): the shape of all JSON files`,
    ]),
    section('Find a cause', [...collection.trees, ...collection.fixes].map(full)),
    section('Status codes', collection.codes.map(full)),
    section('Authentication schemes', collection.schemes.map(full)),
    section('Causes', collection.causes.map(short)),
    section(
      'Optional',
      [
        ...collection.vendorCodes,
        ...collection.subCodes,
        ...collection.bareNumbers,
        ...collection.headers,
        ...collection.comparisons,
      ].map(short),
    ),
  ].join('\n');
}
