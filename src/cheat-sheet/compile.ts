/** Makes the PDF of a sheet: Typst with our fonts only, tagged as PDF/UA-1, the same bytes each time. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontsIn, openedPdf, textSizes } from './inspect.ts';
import type { Sheet } from './sheet.ts';
import { PAGES, PAPERS, type PaperName, SIZES, SMALLEST } from './sizes.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Of a long list of complaints, how many are said. */
const SHOWN_REASONS = 3;

const FAMILY = 'Inter';
const weights = ['400Regular', '600SemiBold', '700Bold', '800ExtraBold'];

/** The fonts of a sheet as `fontsIn` reads them. Typst takes or drops a font in silence: the finished file is asked. */
const OURS = weights
  .map((weight) => `${FAMILY}-${weight.slice(3)}`)
  .sort()
  .join(', ');

/** Thrown when the sheet cannot be made as it must be. */
class SheetError extends Error {}

/** The files of our fonts, read. */
export function readFonts(folder = installedFonts()): Buffer[] {
  return weights.map((weight) => {
    const file = join(folder, weight, `${FAMILY}_${weight}.ttf`);
    if (!existsSync(file)) throw new SheetError(`the font ${file} is missing: run npm ci`);
    return readFileSync(file);
  });
}

function installedFonts(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
  } catch {
    throw new SheetError('the fonts of the package @expo-google-fonts/inter are missing: run npm ci');
  }
}

/**
 * The bytes of the sheet on `paper`.
 * @throws SheetError when it does not fit, lacks a glyph, breaks PDF/UA-1 or uses a font that is not ours.
 */
export function compileSheet(sheet: Sheet, paper: PaperName, author: string, fonts = readFonts()): Buffer {
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts }] });
  const data = { sheet, paper: PAPERS[paper], sizes: SIZES, author, checked: longDate(sheet.checked) };
  const compiled = compiler.compile({
    mainFilePath: join(here, 'sheet.typ'),
    inputs: { data: JSON.stringify(data) },
  });
  const document = compiled.result;
  if (!document) throw new SheetError(`${paper}: ${reasons(compiled.takeError()?.shortDiagnostics)}`);
  if (document.numOfPages !== PAGES) {
    throw new SheetError(
      `${paper}: ${document.numOfPages} pages in place of ${PAGES}: shorten a text or choose fewer codes`,
    );
  }
  const pdf = exported(compiler, document, paper, Date.parse(sheet.checked) / 1000);
  const opened = openedPdf(pdf);
  const used = fontsIn(opened).join(', ');
  if (used !== OURS) throw new SheetError(`${paper}: set in ${used || 'no font at all'}; ours are ${OURS}`);
  const [smallest = 0] = textSizes(opened);
  if (smallest < SMALLEST)
    throw new SheetError(`${paper}: a text of ${smallest} pt; the smallest allowed is ${SMALLEST} pt`);
  return pdf;
}

type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

function exported(compiler: NodeCompiler, document: Compiled, paper: string, creationTimestamp: number): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    const said =
      error instanceof Error ? [...error.message.matchAll(/message: "([^"]*)"/g)].map(([, words]) => words) : [];
    throw new SheetError(`${paper}: ${said.join('; ') || error}`);
  }
}

function reasons(diagnostics: readonly { message?: string; path?: string }[] = []): string {
  const said = diagnostics.map(({ message = '', path = '' }) => `${message} (${path.split('/').at(-1)})`);
  const more = said.length - SHOWN_REASONS;
  return said.slice(0, SHOWN_REASONS).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
