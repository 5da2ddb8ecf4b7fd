import { describe, expect, it } from 'vitest';
import { joinContent } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';
import { compileSheet, readFonts } from './compile.ts';
import { fontsIn, linksIn, openedPdf, pagesIn, textSizes } from './inspect.ts';
import { readFacts } from './read.ts';
import { assembleSheet } from './sheet.ts';
import { PAPERS, type PaperName, SMALLEST } from './sizes.ts';

const sheet = assembleSheet(joinContent(readContent('content')), readFacts(), 'https://example.org');

describe.each(Object.keys(PAPERS) as PaperName[])('the sheet on %s', (paper) => {
  const pdf = compileSheet(sheet, paper, 'httpwhy');
  const opened = openedPdf(pdf);

  it('is a PDF/UA-1 file with title, language, tags and bookmarks', () => {
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(opened).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(opened).toContain(`${sheet.title}: ${sheet.subtitle}`);
    expect(opened).toMatch(/\/Lang ?\(en\)/);
    expect(opened).toMatch(/\/Marked true/);
    expect(opened).toMatch(/\/StructTreeRoot/);
    expect(opened).toMatch(/\/Type ?\/Outlines/);
  });

  it('fits on three pages of the paper', () => {
    expect(pagesIn(opened)).toBe(3);
    expect(opened).toContain(`/MediaBox [0 0 ${PAPERS[paper].width} ${PAPERS[paper].height}]`);
  });

  it('is set in our font alone, nowhere smaller than allowed', () => {
    expect(fontsIn(opened)).toEqual(['Inter-Bold', 'Inter-ExtraBold', 'Inter-Regular', 'Inter-SemiBold']);
    expect(opened.match(/\/FontFile2/g)?.length).toBe(4);
    expect(textSizes(opened)[0]).toBe(SMALLEST);
  });

  it('links every code', () => {
    const links = linksIn(opened);
    const rows = [...sheet.classes, ...sheet.vendors.columns.flat()].flatMap((group) => group.rows);
    expect(rows.filter(({ url }) => !links.has(url))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(compileSheet(sheet, paper, 'httpwhy').equals(pdf)).toBe(true);
  });
});

describe('what cannot be printed', () => {
  it('says which font is missing', () => {
    expect(() => readFonts('no/such/folder')).toThrow(
      /font no\/such\/folder\/400Regular\/Inter_400Regular\.ttf is missing/,
    );
  });

  it('does not fall back to another font', () => {
    expect(() => compileSheet(sheet, 'a4', 'httpwhy', [])).toThrow(/a4: set in no font at all; ours are Inter-Bold, /);
  });

  it('names the row whose text is too long', () => {
    const classes = sheet.classes.map((each) => ({
      ...each,
      rows: each.rows.map((row) => ({ ...row, line: row.code === '200' ? 'word '.repeat(14) : row.line })),
    }));
    expect(() => compileSheet({ ...sheet, classes }, 'a4', 'httpwhy')).toThrow(/a4: .*the text of \/200 needs/);
  });

  it('says so when there are too many codes', () => {
    const [first, ...others] = sheet.vendors.columns;
    const columns = [[...(first ?? []), ...(first ?? [])], ...others];
    expect(() => compileSheet({ ...sheet, vendors: { ...sheet.vendors, columns } }, 'a4', 'httpwhy')).toThrow(
      /4 pages in place of 3/,
    );
  });

  it('refuses a character that the font lacks', () => {
    expect(() => compileSheet({ ...sheet, subtitle: '\u{13080}' }, 'a4', 'httpwhy')).toThrow(/PDF\/UA-1|font/);
  });
});
