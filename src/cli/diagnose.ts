/** `httpwhy diagnose`: the cause of a refusal from files or standard input. All that it prints is masked. */
import { parseArgs } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import { knowledgeOf } from '../catalog/knowledge.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { productsNamed, wordsOfName } from '../core/diagnosis/products.ts';
import { reportOf } from '../core/diagnosis/result/report.ts';
import { summaryOf } from '../core/diagnosis/result/summary.ts';
import { readPaste } from '../core/http/read.ts';
import { type Role, roleIds } from '../core/roles.ts';
import { ownCatalog } from './catalog.ts';
import { type Diagnosed, readable } from './diagnose-text.ts';
import { jsonLine, readInput, reasonOf, type Streams } from './streams.ts';

/** What people call a role, where it is not the site's own word. */
const otherNames = new Map<string, Role>([
  ['admin', 'server-admin'],
  ['api-client', 'api-caller'],
]);

export const diagnoseUsage = `Usage: httpwhy diagnose [--json] [--role ROLE] [--product NAME]... FILE...
Reads what shows a failure (curl -v, a HAR, headers, a log line, a JSON body ...) and names its likely causes.
FILE may be - for standard input. ROLE is one of ${roleIds.join(', ')}.
Several products: --product nginx --product grafana, or --product nginx,grafana.
Exit code: 0 when there is a cause, 1 when there is none, 2 when something could not be read.
`;

/** Makes reports for one role and the products named. Built once, used for each file. */
function diagnoser(catalog: Catalog, role: Role | undefined, named: readonly string[]) {
  const knowledge = knowledgeOf(catalog);
  const products = named.flatMap((name) => productsNamed(name, catalog.products));
  const words = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom.words]));
  return (text: string): Diagnosed => {
    const diagnosis = diagnose(readPaste(text), knowledge, { role, products, named: named.flatMap(wordsOfName) });
    return { report: reportOf(diagnosis, (id) => words.get(id) ?? id), ...summaryOf(diagnosis, knowledge) };
  };
}

/** Runs the command. */
export async function diagnoseCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = parsed(args);
  if (typeof options === 'string') {
    streams.stderr.write(`httpwhy: ${options}\n${diagnoseUsage}`);
    return 2;
  }
  const catalog = ownCatalog();
  const reportFor = diagnoser(catalog, options.role, options.products);
  let code = 0;
  for (const file of options.files) {
    try {
      const diagnosed = reportFor(await readInput(file, streams));
      const { report } = diagnosed;
      streams.stdout.write(options.json ? jsonLine({ file, ...report }) : readable(file, diagnosed, catalog));
      if (report.causes.length === 0) code = Math.max(code, 1);
    } catch (error) {
      const reason = reasonOf(error);
      if (options.json) streams.stdout.write(jsonLine({ file, error: reason }));
      else streams.stderr.write(`httpwhy: ${file} could not be read: ${reason}\n`);
      code = 2;
    }
  }
  return code;
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, role: { type: 'string' }, product: { type: 'string', multiple: true } },
    });
    if (positionals.length === 0) return 'no file is named';
    const role = values.role === undefined ? undefined : roleNamed(values.role);
    if (role === null) return `${values.role} is no role`;
    const products = (values.product ?? []).flatMap((names) => names.split(','));
    return { json: values.json ?? false, role, products, files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function roleNamed(name: string): Role | null {
  return roleIds.find((role) => role === name) ?? otherNames.get(name) ?? null;
}
